// Narrowing results down: what is chosen, and what else could be, counted where a box is open.
import { listChoices } from "./choices.js";
import { FACETS } from "./state.js";
import { element, refill } from "./words.js";

/** `page` says the state, changes the filters, asks again and counts what is shown. */
export function narrowing(narrow, chosen, { index, word }, page) {
  const labels = new Map();
  const boxes = Array.from(narrow.querySelectorAll("details"));

  function choose(facet, id) {
    const { filters } = page.state();
    const ids = filters[facet];
    page.change({ ...filters, [facet]: ids.includes(id) ? ids.filter(i => i !== id) : [...ids, id] });
  }
  function chips() {
    refill(chosen, ...FACETS.flatMap(facet => page.state().filters[facet].map(id => {
      const text = word("facet." + facet) + "：" + (labels.get(facet + ":" + id) || id) + " ×";
      return element("li", {}, element("button", { type: "button", title: word("chip.remove"), onclick: () => choose(facet, id) }, text));
    })));
  }
  async function counts(found, wanted) {
    for (const box of boxes) {
      if (!box.open || !narrow.open) continue;
      const { facet } = box.dataset;
      const all = await index.count(found || await index.ask({ query: "", count: 0 }), facet);
      if (!wanted()) return;
      for (const [id, label] of all) labels.set(facet + ":" + id, label);
      listChoices(box, all, page.state().filters[facet], { word, choose, again: page.again });
    }
    chips();
  }
  for (const box of boxes) box.addEventListener("toggle", () => { if (box.open) page.count(); });
  narrow.addEventListener("toggle", () => { if (narrow.open) page.count(); });
  // Beside the results there is room for what is worth counting; on a phone, or where counting costs a download, it waits to be opened.
  if (matchMedia("(max-width: 44rem)").matches) narrow.open = false;
  else index.start().then(({ m }) => { if (m.n <= 512) for (const box of boxes.slice(0, 4)) box.open = true; }, () => {});
  return { chips, counts };
}
