// The state of the page: the address holds all of it.

export const FACETS = ["year", "stage", "region", "department", "category", "amount", "verdict", "finding"];
/** Results of a page, and projects of a file. */
export const PAGE = 10;
export const MOST_SAVED = 1000;
const SORTS = ["relevance", "amount", "year", "rate", "findings"];
const LISTS = ["project", "indicator", "finding"];

export function readState(search) {
  const p = new URLSearchParams(search);
  const filters = {};
  for (const facet of FACETS) filters[facet] = [...new Set(p.getAll(facet))].slice(0, 50);
  const one = (name, all) => all.includes(p.get(name)) ? p.get(name) : all[0];
  return { query: p.get("q") || "", filters, sort: one("sort", SORTS), by: one("by", LISTS), exact: p.get("exact") === "1", pages: Math.min(100, Math.max(1, Number.parseInt(p.get("page"), 10) || 1)) };
}

/** What stands behind the path. */
export function addressOf(state) {
  const p = new URLSearchParams();
  if (state.query) p.set("q", state.query);
  for (const facet of FACETS) for (const id of state.filters[facet]) p.append(facet, id);
  if (state.sort !== "relevance") p.set("sort", state.sort);
  if (state.by !== "project") p.set("by", state.by);
  if (state.exact) p.set("exact", "1");
  if (state.pages > 1) p.set("page", state.pages);
  const query = p.toString();
  return query ? "?" + query : "";
}

/** Whether nothing is asked for. */
export const isIdle = state => !state.query.trim() && FACETS.every(f => !state.filters[f].length);
