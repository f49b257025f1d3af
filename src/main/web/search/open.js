import { count } from "./facets.js";
import { filesOf } from "./files.js";
import { ask } from "./finding.js";
import { suggest } from "./suggest.js";

/** An index whose manifest stands at an address. Everything that it does throws Trouble. */
export function open(manifest) {
  const files = filesOf(manifest);
  return {
    start: files.start,
    cards: files.cards,
    ask: what => ask(files, what),
    count: (result, facet) => count(files, result, facet),
    suggest: query => suggest(files, query),
  };
}
