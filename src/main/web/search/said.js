// How a query was read, and what was found, in words.
import { element, grouped, groupedYuan } from "./words.js";

const wan = fen => groupedYuan(String(fen / 1e6));

function range({ from, to, without }, word) {
  if (from !== null && to !== null) return word("read.between", wan(from), wan(without ? to + 1 : to));
  if (from === null) return without ? word("read.below", wan(to + 1)) : word("read.to", wan(to));
  return without ? word("read.above", wan(from - 1)) : word("read.from", wan(from));
}

/** One line for all the ways in which a query was not taken as it stands; empty if it was. */
export function readAs(said, word) {
  return said.map(([kind, ...texts]) => {
    if (kind === "range") return range(texts[0], word);
    if (kind === "or") return word("read.or", texts.join(word("read.between.words")));
    return word("read." + kind, ...texts);
  }).join("");
}

/** The line above the results. */
export function summary({ found, total, exact, state }, word) {
  const out = [];
  if (found.plan.cut) out.push(word("cut"));
  if (found.used === "suggestion") out.push(word("used.suggestion", found.as, state.query));
  const nothing = found.some.total ? "none.all" : found.pages.length ? "none.project" : "none";
  out.push(total === 0 ? word(found.unfiltered ? "none.filtered" : nothing, grouped(found.unfiltered)) : word(exact ? "count" : "count.most", grouped(total)));
  if (total === 0 && !found.unfiltered && nothing === "none") out.push(word("none.tried"));
  return element("p", {}, out.join(""));
}
