import { fill } from "./fill.js";
import { element, meaningsOf, refill } from "./words.js";

/** A box for searching, in the top line of every page and on the home page: site.js brings it and the search when the box is entered. */
globalThis.mingzhangBox = form => {
  const at = new URL(form.dataset.index, document.baseURI);
  const index = mingzhangSearch.open(at);
  const root = new URL(form.dataset.root, document.baseURI);
  const label = meaningsOf(new Map((form.dataset.labels || "").split("\n").map(line => line.split("="))));
  const input = form.elements.q;
  const id = form.closest("main") ? "found-here" : "found";
  const list = element("ul", { id, className: "found", role: "listbox", "aria-label": input.getAttribute("aria-label"), hidden: true });
  form.append(list);
  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", id], ["autocomplete", "off"]]) input.setAttribute(name, value);
  let asked = 0;
  let active = -1;
  function choose(n) {
    active = n;
    const links = list.querySelectorAll("a");
    links.forEach((link, i) => link.setAttribute("aria-selected", String(i === n)));
    if (n < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", links[n].id);
  }
  function expand(items) {
    refill(list, ...items);
    list.hidden = !items.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
    choose(-1);
  }
  const option = (i, href, ...what) =>
    element("li", { role: "presentation" }, element("a", { id: `${id}-${i}`, href: href.href, role: "option", tabIndex: -1, onmousedown: e => e.preventDefault() }, ...what));
  async function options(query) {
    const found = await index.ask({ query, count: 6 });
    const cards = await index.cards([...found.page, ...found.pages]);
    const items = found.page.map((d, i) => {
      const [id, name, department] = cards.get(d);
      return option(i, new URL(`projects/${id}/`, root), name, " ", element("small", {}, department));
    });
    for (const d of found.pages.slice(0, 1)) items.push(option(items.length, new URL(cards.get(d)[0], root), cards.get(d)[1], " ", element("small", {}, [cards.get(d)[2], cards.get(d)[3]].filter(Boolean).map(label).join(" · "))));
    const all = new URL(form.action);
    all.searchParams.set("q", query);
    items.push(option(items.length, all, element("small", {}, found.total ? fill(form.dataset.all, found.total) : form.dataset.none)));
    return items;
  }
  async function show() {
    const mine = ++asked;
    if (!input.value.trim()) return expand([]);
    try {
      const items = await options(input.value);
      if (mine === asked && document.activeElement === input) expand(items);
    } catch (e) {
      expand([]); // Enter leads to the page that searches, which says what is wrong.
    }
  }
  let timer = 0;
  input.addEventListener("input", e => {
    clearTimeout(timer);
    if (!e.isComposing) timer = setTimeout(show, 150);
  });
  input.addEventListener("compositionend", () => { timer = setTimeout(show, 150); });
  input.addEventListener("blur", () => { asked++; expand([]); });
  input.addEventListener("keydown", e => {
    const n = list.children.length;
    if (e.isComposing || !n) return;
    if (e.key === "ArrowDown" || e.key === "ArrowUp") choose((active + (e.key === "ArrowDown" ? 2 : n + 1)) % (n + 1) - 1);
    else if (e.key === "Enter" && active >= 0) list.children[active].firstChild.click();
    else if (e.key === "Escape") expand([]);
    else return;
    e.preventDefault();
  });
  index.start().catch(() => {});
  if (input.value) show();
};
