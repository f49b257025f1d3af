// Asks the index and reads records: what the page shows, without the page.
import { getJson } from "./files.js";
import { holds } from "./record.js";

/** Reads each record once. */
export function recordsOf(root) {
  const records = new Map();
  return id => {
    let found = records.get(id);
    if (!found) {
      found = getJson(new URL(`data/projects/${id}.json`, root));
      records.set(id, found);
      found.catch(() => records.delete(id));
    }
    return found;
  };
}

/** Results whose records hold what is quoted, walking down the ranking until there are enough. */
async function checked(env, state, found, count) {
  const wide = await env.index.ask({ ...state, count: count + 50 });
  const cards = await env.index.cards(wide.page);
  const documents = [];
  let at = 0;
  for (; at < wide.page.length && documents.length < count; at += env.batch) {
    const batch = wide.page.slice(at, at + env.batch);
    const ok = await Promise.all(batch.map(async d => holds(await env.record(cards.get(d)[0]), found.quoted, env.word)));
    documents.push(...batch.filter((_, i) => ok[i]));
  }
  const exact = at >= found.total;
  return { found, exact, total: exact ? documents.length : found.total, documents: documents.slice(0, count), cards, state };
}

/** A page of results for a state: {found, documents, cards, total, exact, state}. */
export async function resultsFor(env, state, count) {
  const found = await env.index.ask({ ...state, count });
  if (found.quoted.length) return checked(env, state, found, count);
  return { found, exact: true, total: found.total, documents: found.page, cards: await env.index.cards(found.page), state };
}
