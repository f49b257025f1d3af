// From what was typed to a page of results, with every fallback.
import { numbers } from "./codes.js";
import { tests } from "./facets.js";
import { simplifies, simplify } from "./folding.js";
import { match } from "./match.js";
import { parse } from "./query.js";
import { suggest } from "./suggest.js";

/** Loads the traditional characters; whether that is new. */
async function learnTraditional(files) {
  if (simplifies()) return false;
  const [from, to] = await files.load("fold.json");
  simplify(new Map(Array.from(from, (c, i) => [c, to[i]])));
  return true;
}

/** Finds with every fallback: {documents, scores, parts, used: all | some | suggestion | none, as}. */
async function find(files, query) {
  let plan = parse(query);
  let found = await match(files, plan, false);
  if (!found.documents.length && plan.tokens.some(t => t.run >= 0) && await learnTraditional(files)) {
    const folded = parse(query);
    if (folded.text !== plan.text) found = await match(files, plan = folded, false);
  }
  const { quotes, cut } = plan;
  if (found.documents.length || !plan.tokens.length) return { ...found, used: "all", quoted: quotes, cut };
  if (quotes.length) return { ...found, used: "none", quoted: [], cut };
  const some = await match(files, plan, true);
  if (some.documents.length) return { ...some, used: "some", quoted: [], cut };
  const near = await suggest(files, query);
  for (const s of near) if (!plan.values.length) {
    const other = await match(files, parse(s), false);
    if (other.documents.length) return { ...other, used: "suggestion", as: s, near, quoted: [], cut };
  }
  return { ...found, used: "none", near, quoted: [], cut };
}

function everything(n) {
  return { documents: Array.from({ length: n }, (_, d) => d), scores: new Float32Array(n), parts: { values: [], terms: [], words: [], pieces: [], singles: [], marked: new Set() }, used: "all", quoted: [] };
}

/** The best, highest score first, of equals the lower number. */
function best({ documents, scores }, hits, count) {
  const top = [];
  for (const i of hits) {
    if (top.length === count && scores[i] <= scores[top[count - 1]]) continue;
    let at = top.length;
    while (at > 0 && scores[top[at - 1]] < scores[i]) at--;
    top.splice(at, 0, i);
    if (top.length > count) top.pop();
  }
  return top.map(i => documents[i]);
}

const sortKeys = { amount: c => c[9] ? null : c[4], year: c => c[7], rate: c => c[5] === null ? null : -c[5], findings: c => c[8] };

/** In another order: few are compared on their cards, many are met walking down the order of all. */
async function ordered(files, sort, documents, count) {
  const { m: { n } } = await files.start();
  if (documents.length <= 48 && n > 512) {
    const found = await files.cards(documents);
    const key = d => { const k = sortKeys[sort](found.get(d)); return k === null ? -Infinity : k; };
    return documents.sort((a, b) => key(a) === key(b) ? a - b : key(b) > key(a) ? 1 : -1).slice(0, count);
  }
  const left = new Uint8Array(n);
  for (const d of documents) left[d] = 1;
  const page = [];
  for (let k = 0; k * 2000 < n && page.length < count; k++)
    for (const d of numbers(await files.load(`o/${sort}/${k}.json`))) if (left[d] && page.length < count) page.push(d);
  return page;
}

/** Everything that a page of results needs. */
export async function ask(files, { query = "", filters = {}, sort = "relevance", count = 10 }) {
  const { m, page } = await files.start();
  const [found, ok] = await Promise.all([query.trim() ? find(files, query) : everything(m.n), tests(files, filters)]);
  const pass = [...ok.values()];
  const hits = [];
  const others = [];
  for (let i = 0; i < found.documents.length; i++) {
    const d = found.documents[i];
    if (page[d]) others.push(i);
    else if (pass.every(o => o[d])) hits.push(i);
  }
  const result = { ...found, ok, total: hits.length, unfiltered: found.documents.length - others.length };
  result.pages = query.trim() && !pass.length ? best(found, others, 3) : [];
  result.page = sort === "relevance" || !hits.length
    ? best(found, hits, count)
    : await ordered(files, sort, hits.map(i => found.documents[i]), count);
  return result;
}
