// Narrowing results down: what is chosen, and what else could be, counted where a box is open.
import { listChoices } from "./choices.js";
import { FACETS } from "./state.js";
import { element, refill } from "./words.js";

/** Up to so many documents the choices of each stand in one file. */
const SMALL_SITE = 512;

/** `page` says the state, changes the filters, asks again and counts what is shown. */
export function narrowing(narrow, chosen, { index, word }, page) {
  const boxes = Array.from(narrow.querySelectorAll("details"));

  function choose(facet, id) {
    const { filters } = page.state();
    const ids = filters[facet];
    page.change({ ...filters, [facet]: ids.includes(id) ? ids.filter(i => i !== id) : [...ids, id] });
  }
  function remove(facet, id) {
    const at = Array.from(chosen.querySelectorAll("button")).indexOf(document.activeElement);
    choose(facet, id);
    const left = chosen.querySelectorAll("button");
    if (at >= 0 && left.length > 1) left[at ? at - 1 : 1].focus();
  }
  /** The chosen ones by their labels; one that the site does not have is said to be so. */
  function chips(labels) {
    refill(chosen, ...FACETS.flatMap(facet => page.state().filters[facet].map(id => {
      const label = labels.get(facet + ":" + id);
      const text = word("chip", word("facet." + facet), label === undefined ? word("chip.unknown", id) : word.label(label)) + " ×";
      return element("li", {}, element("button", { type: "button", title: word("chip.remove"), onclick: () => remove(facet, id) }, text));
    })));
  }
  async function counts(found, wanted) {
    const { filters } = page.state();
    const [labels, { m }] = await Promise.all([index.labels(), index.start()]);
    const free = m.n <= SMALL_SITE;
    const cards = found ? [...(await index.cards(found.page)).values()] : [null];
    if (!wanted()) return;
    chips(labels);
    for (const box of boxes) {
      const { facet } = box.dataset;
      const known = [...labels.keys()].some(key => key.startsWith(facet + ":"));
      // On a small site counting costs nothing; on a large one it waits until the box is opened, unless nothing that is shown has a choice of it.
      const bare = cards.every(card => card && card[6] >> FACETS.indexOf(facet) & 1);
      if (!known || !free && !bare && !(box.open && narrow.open)) { box.hidden = !known; continue; }
      const all = await index.count(found || await index.ask({ query: "", count: 0 }), facet, found ? filters : {});
      if (!wanted()) return;
      listChoices(box, all, filters[facet], { word, choose, again: page.again });
    }
  }
  for (const box of boxes) box.addEventListener("toggle", () => { if (box.open) page.count(); });
  narrow.addEventListener("toggle", () => { if (narrow.open) page.count(); });
  // Beside the results there is room for what is worth counting; on a phone, or where counting costs a download, it waits to be opened.
  if (matchMedia("(max-width: 44rem)").matches) narrow.open = false;
  else index.start().then(({ m }) => { if (m.n <= SMALL_SITE) for (const box of boxes.slice(0, 4)) box.open = true; }, () => {});
  return { counts };
}
