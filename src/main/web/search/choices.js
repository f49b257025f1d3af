// The choices of a facet, with how many results each would leave.
import { element, grouped, refill } from "./words.js";

const MANY = 12;

function inOrder(facet, all) {
  const byKey = facet === "year" ? (a, b) => b[0] - a[0] : facet === "amount" ? (a, b) => a[0] - b[0] : null;
  return all.sort(byKey || ((a, b) => b[2] - a[2] || (a[1] < b[1] ? -1 : 1)));
}

/** Lists the choices in a box; `on` are the chosen ones. */
export function listChoices(box, all, on, { word, choose, again }) {
  const { facet } = box.dataset;
  const sorted = inOrder(facet, all.filter(c => c[2] > 0 || on.includes(c[0])));
  const some = box.dataset.all ? sorted : sorted.filter((c, i) => i < MANY || on.includes(c[0]));
  const focused = document.activeElement && document.activeElement.dataset.choice;
  const items = some.map(([id, label, n]) => {
    const check = element("input", { type: "checkbox", checked: on.includes(id), onchange: () => choose(facet, id) });
    check.dataset.choice = facet + ":" + id;
    return element("li", {}, element("label", {}, check, " " + word.label(label) + " ", element("small", {}, grouped(n))));
  });
  if (some.length < sorted.length) items.push(element("li", {}, element("button", { type: "button", onclick: () => { box.dataset.all = "1"; again(); } }, word("facet.all", sorted.length))));
  box.hidden = !items.length;
  refill(box.querySelector("ul"), ...items);
  if (focused) for (const e of box.querySelectorAll("[data-choice]")) if (e.dataset.choice === focused) e.focus();
}
