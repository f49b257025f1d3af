// The files of an index: docs/search.md, "Files". Each is fetched once and says of which release it is.
import { NONE, digits, occurrences, reader } from "./codes.js";
import { field } from "./scoring.js";
import { Trouble } from "./trouble.js";

/** What stands at an address. Throws Trouble. */
async function get(url, options) {
  let response;
  try { response = await fetch(url, options); } catch (e) { throw new Trouble("offline"); }
  if (!response.ok) throw new Trouble(response.status === 404 || response.status === 410 ? "gone" : "offline");
  return response;
}
async function getJson(url, options) {
  const response = await get(url, options);
  try { return await response.json(); } catch (e) { throw new Trouble(e instanceof TypeError ? "offline" : "broken"); }
}

export const numbered = (folder, n) => `${folder}/${Math.floor(n / 100)}/${n % 100}.json`;

function hash(key) {
  let h = 0x811c9dc5;
  for (const b of new TextEncoder().encode(key)) h = Math.imul(h ^ b, 0x01000193);
  return h >>> 0;
}

/** The terms with files of their own. Pairs that begin alike stand together; what could be made of two that overlap has a bit each. */
function heavyTerms([others, pairs, ...longer]) {
  let terms = pairs.flatMap(t => Array.from(t.slice(1), c => t[0] + c));
  const all = [...others, ...terms];
  for (const bits of longer) {
    const next = new Map();
    for (const t of terms) next.set(t.slice(0, -1), (next.get(t.slice(0, -1)) || "") + t[t.length - 1]);
    let at = 0;
    terms = terms.flatMap(t => Array.from(next.get(t.slice(1)) || "", c => t + c)).filter(() => digits[bits.charCodeAt(at / 6)] >> at++ % 6 & 1);
    all.push(...terms);
  }
  return new Set(all);
}

/** What the manifest says, ready to calculate with. */
function readManifest(m, first) {
  const text = new Uint8Array(m.n);
  const name = new Uint8Array(m.n);
  let from = 0;
  for (let i = 0; i < m.r.length; i += 3) {
    text.fill(m.r[i + 1], from, from + m.r[i]);
    name.fill(m.r[i + 2], from, from + m.r[i]);
    from += m.r[i];
  }
  const page = new Uint8Array(m.n).fill(1, m.p);
  return { m, base: new URL(m.at || ".", first), text, name, page, flat: new Uint8Array(m.n).fill(1), heavy: heavyTerms(m.h), fields: m.f.map(field) };
}

/** The files of the index whose manifest stands at an address. */
export function filesOf(manifest) {
  const first = new URL(manifest, document.baseURI);
  const files = new Map();
  const lists = new Map();
  let ready = null;
  /** Remembers what an action gives for a name, unless it fails. */
  const once = (name, action) => {
    let found = files.get(name);
    if (!found) {
      found = action();
      files.set(name, found);
      found.catch(() => files.delete(name));
    }
    return found;
  };

  function start() {
    // The address that stays is asked for anew; what stands under a hash never changes.
    if (!ready) ready = getJson(first, first.pathname.endsWith("/index.json") ? { cache: "no-cache" } : undefined)
      .then(m => readManifest(m, first)).catch(e => { ready = null; throw e instanceof Trouble ? e : new Trouble("broken"); });
    return ready;
  }
  async function fetched(name) {
    const { m, base } = await start();
    const both = await getJson(new URL(name, base));
    if (!Array.isArray(both) || both[0] !== m.v) throw new Trouble("broken");
    return both[1];
  }
  const load = name => once(name, () => fetched(name));
  /** An address from the root of the site. */
  const atRoot = async name => new URL("../../" + name, (await start()).base);
  /** The record of a project. */
  const record = id => once("#" + id, async () => getJson(await atRoot(`data/projects/${id}.json`)));
  /** What is needed only if nothing was found, a script of its own: more.js. */
  const more = () => once("#", async () => {
    const script = await atRoot("more.js");
    await get(script); // its trouble can be told apart, that of import cannot
    if (!globalThis.mingzhangMore) await import(script);
    return globalThis.mingzhangMore;
  });
  /** A member of a family of files that are found by the hash of a key; nothing if it is not there. */
  async function shard(folder, count, key) {
    const all = await load(numbered(folder, hash(key) % count));
    return Object.prototype.hasOwnProperty.call(all, key) ? all[key] : "";
  }
  /** A file of terms read up to one of them, or null if that is not there. */
  async function together(term, m) {
    const [terms, code] = await load(numbered("t", hash(term) % m.t));
    const read = reader(code, m.n);
    const at = terms.indexOf(term);
    for (let i = 0; i < at; i++) read();
    return at < 0 ? null : read;
  }
  async function decoded(term) {
    const { m, heavy } = await start();
    const h = hash(term);
    const read = heavy.has(term)
      ? reader(await load(`h/${h % 100}/${h}-${hash("." + term)}.json`), m.n)
      : await together(term, m);
    if (lists.size > Math.max(24, 2e7 / m.n)) lists.delete(lists.keys().next().value);
    return read ? occurrences(read, m.n) : NONE;
  }
  function list(term) {
    let found = lists.get(term);
    if (!found) {
      found = decoded(term);
      lists.set(term, found);
      found.catch(() => lists.delete(term));
    }
    return found;
  }
  /** Where each of some terms occurs. */
  const listsOf = async terms => new Map(await Promise.all(terms.map(async t => [t, await list(t)])));
  /** The cards of documents: id, name, department, forms (of a page its figure), findings, 1 for a roll-up; a form as in forms.js. */
  const cards = async documents => new Map(await Promise.all(documents.map(async d => [d, (await load(numbered("c", Math.floor(d / 20))))[d % 20]])));

  return { start, load, shard, listsOf, cards, record, more };
}
