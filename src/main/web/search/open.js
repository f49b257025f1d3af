import { count, labelsOf } from "./facets.js";
import { filesOf } from "./files.js";
import { ask } from "./finding.js";
import { lacking } from "./lacking.js";

/** An index whose manifest stands at an address. Everything that it does throws Trouble. */
export function open(manifest) {
  const files = filesOf(manifest);
  return {
    start: files.start,
    cards: files.cards,
    record: files.record,
    ask: what => ask(files, what),
    count: (result, facet, filters) => count(files, result, facet, filters),
    lacking: (plan, documents) => lacking(files, plan, documents),
    labels: () => labelsOf(files),
  };
}
