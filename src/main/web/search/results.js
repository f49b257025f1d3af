// Asks the index and reads records: what the page shows, without the page.
import { holds } from "./record.js";

/** Results whose records hold what is quoted, walking down the ranking until there are enough. */
async function checked(env, state, found, count) {
  const wide = await env.index.ask({ ...state, count: count + 50 });
  const cards = await env.index.cards(wide.page);
  const documents = [];
  let at = 0;
  for (; at < wide.page.length && documents.length < count; at += env.batch) {
    const batch = wide.page.slice(at, at + env.batch);
    const ok = await Promise.all(batch.map(async d => holds(await env.index.record(cards.get(d)[0]), found.plan.quotes)));
    documents.push(...batch.filter((_, i) => ok[i]));
  }
  const exact = at >= found.total;
  return { found, exact, total: exact ? documents.length : found.total, documents: documents.slice(0, count), cards, state };
}

/** Of a range of amounts alone the largest come first. */
const isRange = ({ between, tokens, any }) => between && !tokens.length && any.length === 1;

/** A page of results for a state: {found, documents, cards, total, exact, state}. */
export async function resultsFor(env, state, count) {
  let found = await env.index.ask({ ...state, count });
  if (found.plan.quotes.length) return checked(env, state, found, count);
  if (state.sort === "relevance" && isRange(found.plan)) {
    state = { ...state, sort: "range" };
    found = await env.index.ask({ ...state, count });
  }
  return { found, exact: true, total: found.total, documents: found.page, cards: await env.index.cards([...found.page, ...found.some.page]), state };
}
