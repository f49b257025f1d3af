// What results can be narrowed down by: docs/search.md, "Files".
import { numbers } from "./codes.js";

/** The facets that are tested together: what is chosen of the year and of the stage must be of one form. */
const FORM = ["year", "stage"];

/** The terms of a choice; if both year and stage are chosen, those of the forms that have both. */
function termsFor(facet, filters) {
  const [years, stages] = FORM.map(f => filters[f] || []);
  if (FORM.includes(facet) && years.length && stages.length) return years.flatMap(y => stages.map(s => `=form:${y}-${s}`));
  return filters[facet].map(id => `=${facet}:${id}`);
}

/** Which documents each facet's choices leave: a test a facet. */
export async function tests(files, filters) {
  const { m } = await files.start();
  return new Map(await Promise.all(Object.keys(filters).filter(facet => filters[facet].length).map(async facet => {
    const some = await files.listsOf(termsFor(facet, filters));
    const ok = new Uint8Array(m.n);
    for (const l of some.values()) for (const d of l.documents) ok[d] = 1;
    return [facet, ok];
  })));
}

/** How many of some documents have each set of choices of a facet. */
async function sizes(files, documents, facet, { s, c }) {
  const out = new Float64Array(s.length);
  const chunks = new Map();
  for (const d of documents) {
    const k = c === undefined ? Math.floor(d / 16384) : 0;
    if (!chunks.has(k)) chunks.set(k, []);
    chunks.get(k).push(d - k * 16384);
  }
  await Promise.all([...chunks].map(async ([k, list]) => {
    const column = numbers(c === undefined ? await files.load(`g/${facet}/${k}.json`) : c);
    for (const d of list) out[column[d]]++;
  }));
  return out;
}

/** How many results each choice of a facet has, its own choices left out of account: [[id, label, count], …]. */
export async function count(files, result, facet, filters = {}) {
  const { page } = await files.start();
  const all = await files.load("f.json");
  const other = FORM.includes(facet) ? filters[FORM[1 - FORM.indexOf(facet)]] || [] : [];
  const pass = [...result.ok].filter(([f]) => f !== facet && !(other.length && FORM.includes(f))).map(([, o]) => o);
  const documents = Array.from(result.documents).filter(d => !page[d] && pass.every(o => o[d]));
  const column = other.length ? "form" : facet;
  const { v, s } = all[column];
  const set = await sizes(files, documents, column, all[column]);
  const counts = new Map();
  const idOf = other.length ? id => { const at = id.indexOf("-"); const form = [id.slice(0, at), id.slice(at + 1)]; return other.includes(form[1 - FORM.indexOf(facet)]) ? form[FORM.indexOf(facet)] : null; } : id => id;
  s.forEach((values, i) => new Set(values.map(n => idOf(v[n][0]))).forEach(id => counts.set(id, (counts.get(id) || 0) + set[i])));
  return all[facet].v.map(([id, label]) => [id, label, counts.get(id) || 0]);
}

/** The label of every choice there is, by facet:id. */
export async function labelsOf(files) {
  const all = await files.load("f.json");
  return new Map(Object.entries(all).flatMap(([facet, { v }]) => v.map(([id, label]) => [`${facet}:${id}`, label])));
}
