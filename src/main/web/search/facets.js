// What results can be narrowed down by: docs/search.md, "Files".
import { numbers } from "./codes.js";

/** Which documents each facet's choices leave: a test a facet. */
export async function tests(files, filters) {
  const { m } = await files.start();
  return new Map(await Promise.all(Object.entries(filters).filter(([, ids]) => ids.length).map(async ([facet, ids]) => {
    const some = await files.listsOf(ids.map(id => `=${facet}:${id}`));
    const ok = new Uint8Array(m.n);
    for (const l of some.values()) for (const d of l.documents) ok[d] = 1;
    return [facet, ok];
  })));
}

/** How many results each choice of a facet has, its own choices left out of account: [[id, label, count], …]. */
export async function count(files, result, facet) {
  const { v, s, c } = (await files.load("f.json"))[facet];
  const pass = [...result.ok].filter(([other]) => other !== facet).map(([, o]) => o);
  const sets = new Float64Array(s.length);
  const chunks = new Map();
  for (const d of result.documents) if (pass.every(o => o[d])) {
    const k = c === undefined ? Math.floor(d / 16384) : 0;
    if (!chunks.has(k)) chunks.set(k, []);
    chunks.get(k).push(d - k * 16384);
  }
  await Promise.all([...chunks].map(async ([k, list]) => {
    const column = numbers(c === undefined ? await files.load(`g/${facet}/${k}.json`) : c);
    for (const d of list) sets[column[d]]++;
  }));
  const counts = v.map(() => 0);
  s.forEach((set, i) => set.forEach(value => { counts[value] += sets[i]; }));
  return v.map(([id, label], i) => [id, label, counts[i]]);
}
