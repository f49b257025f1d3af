// The page /search/.
import { editorsPage } from "./editors.js";
import { narrowing } from "./narrowing.js";
import { open } from "./open.js";
import { recordsOf, resultsFor } from "./results.js";
import { fillRow, resultRow } from "./rows.js";
import { csvOf, download, projectTable } from "./save.js";
import { addressOf, isIdle, readState } from "./state.js";
import { element, grouped, refill, wordsOf } from "./words.js";

const PAGE = 10;
const MOST_SAVED = 1000;

export function searchPage(page) {
  const root = new URL(page.dataset.root, document.baseURI);
  const word = wordsOf(page);
  const index = open(page.dataset.search);
  const env = { index, root, word, record: recordsOf(root), batch: PAGE };
  const part = name => page.querySelector(`[data-part="${name}"]`);
  const [form, input, sort, status, list, more, save, narrow, chosen, others] =
    ["form", "input", "sort", "status", "list", "more", "save", "narrow", "chosen", "pages"].map(part);
  let state = readState(location.search);
  let asked = 0;
  let shown = null;

  function go(push) {
    const url = location.pathname + addressOf(state);
    if (url !== location.pathname + location.search) history[push ? "pushState" : "replaceState"](null, "", url);
    return run();
  }
  const facets = narrowing(narrow, chosen, env, {
    state: () => state,
    change: filters => change({ filters }, true),
    again: run,
    count: () => facets.counts(shown && shown.found, () => true).catch(trouble),
  });
  /** Asks anew from the first result. */
  function change(what, push) {
    Object.assign(state, { pages: 1 }, what);
    return go(push);
  }
  async function run() {
    const mine = ++asked;
    page.setAttribute("aria-busy", "true");
    try {
      if (isIdle(state)) {
        clear();
        await facets.counts(null, () => mine === asked);
        return;
      }
      const results = await resultsFor(env, { ...state }, PAGE * state.pages);
      if (mine !== asked) return;
      shown = results;
      show(results);
      await showPages(results.found, mine);
      await facets.counts(results.found, () => mine === asked);
    } catch (e) {
      if (mine === asked) trouble(e);
    } finally {
      if (mine === asked) page.removeAttribute("aria-busy");
    }
  }
  function clear() {
    shown = null;
    refill(list);
    refill(status);
    more.hidden = save.hidden = others.hidden = true;
    facets.chips();
  }
  function trouble(e) {
    clear();
    const gone = e.kind === "gone";
    status.append(word("trouble." + (e.kind || "broken")), " ",
      element("button", { type: "button", onclick: () => gone ? location.reload() : run() }, word(gone ? "trouble.reload" : "trouble.again")));
  }

  // ---- Results.
  const waiting = new WeakMap();
  const watch = new IntersectionObserver(entries => {
    for (const e of entries) if (e.isIntersecting) {
      watch.unobserve(e.target);
      const { id, found } = waiting.get(e.target);
      env.record(id).then(r => fillRow(e.target, id, r, found, env)).catch(() => { /* the result itself stands; what is below it is an extra */ });
    }
  }, { rootMargin: "100px" });

  function show({ found, documents, cards, total, exact }) {
    refill(list, ...documents.map(d => {
      const item = resultRow(cards.get(d), found, env);
      waiting.set(item, { id: cards.get(d)[0], found });
      watch.observe(item);
      return item;
    }));
    say(found, total, exact);
    more.hidden = documents.length >= total || documents.length < PAGE * state.pages;
    more.textContent = word("more", Math.min(PAGE, total - documents.length));
    const saved = found.quoted.length ? documents.length : Math.min(MOST_SAVED, total);
    save.hidden = saved === 0;
    save.textContent = word(saved < total ? "save.first" : "save", grouped(saved));
    facets.chips();
  }
  function say(found, total, exact) {
    const out = [];
    if (found.cut) out.push(word("cut"));
    if (found.used === "some") out.push(word("used.some"));
    if (found.used === "suggestion") out.push(word("used.suggestion", state.query, found.as));
    out.push(total === 0 ? word(found.unfiltered ? "none.filtered" : "none", grouped(found.unfiltered)) : word(exact ? "count" : "count.most", grouped(total)));
    if (total === 0 && !found.unfiltered) out.push(word("none.tried"));
    refill(status, element("p", {}, out.join("")));
    const near = (found.near || []).filter(s => s !== found.as);
    if (near.length) status.append(element("p", { className: "near" }, word("near"), " ", ...near.flatMap(s => [element("button", { type: "button", onclick: () => ask(s) }, s), " "])));
  }
  function ask(query) {
    input.value = query;
    change({ query }, true);
    input.focus();
  }
  /** The editors' pages that match stand above the projects and are not counted with them. */
  async function showPages(found, mine) {
    const cards = await index.cards(found.pages);
    if (mine !== asked) return;
    others.hidden = !found.pages.length;
    refill(others, ...found.pages.map(d => editorsPage(cards.get(d), found, env)));
  }

  async function saveList() {
    try {
      const many = shown.found.quoted.length ? shown.documents : (await index.ask({ ...shown.state, count: MOST_SAVED })).page;
      const cards = await index.cards(many);
      download(csvOf(...projectTable(many.map(d => cards.get(d)), root)), "mingzhang.csv");
    } catch (e) {
      trouble(e);
    }
  }

  // ---- What the reader does.
  let timer = 0;
  let composing = false;
  const typed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => change({ query: input.value }, false), 150);
  };
  input.addEventListener("compositionstart", () => { composing = true; });
  input.addEventListener("compositionend", () => { composing = false; typed(); });
  input.addEventListener("input", () => { if (!composing) typed(); });
  input.addEventListener("focus", () => { index.start().catch(() => {}); }, { once: true });
  form.addEventListener("submit", e => {
    e.preventDefault();
    clearTimeout(timer);
    change({ query: input.value }, true);
  });
  sort.addEventListener("change", () => change({ sort: sort.value }, true));
  more.addEventListener("click", async () => {
    const before = list.children.length;
    state.pages++;
    await go(true);
    const link = list.children[before] && list.children[before].querySelector("a");
    if (link) link.focus();
  });
  save.addEventListener("click", saveList);
  page.addEventListener("keydown", e => {
    if (e.key !== "ArrowDown" && e.key !== "ArrowUp") return;
    const stops = [input, ...list.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    const next = at < 0 ? undefined : stops[at + (e.key === "ArrowDown" ? 1 : -1)];
    if (next) { e.preventDefault(); next.focus(); }
  });
  document.addEventListener("keydown", e => {
    if (e.key === "/" && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) { e.preventDefault(); input.focus(); input.select(); }
  });
  function restore() {
    state = readState(location.search);
    input.value = state.query;
    sort.value = state.sort;
    run();
  }
  addEventListener("popstate", restore);
  page.hidden = false;
  restore();
}
