// The page /search/: its state, its history, and what the reader does.
import { listing } from "./listing.js";
import { narrowing } from "./narrowing.js";
import { open } from "./open.js";
import { endsOf, withEnds } from "./ranges.js";
import { resultsFor } from "./results.js";
import { saveTable } from "./save.js";
import { MOST_SAVED, PAGE, addressOf, isIdle, readState } from "./state.js";
import { partTable, partsOfKind, projectTable } from "./tables.js";
import { slashKey } from "./keys.js";
import { saidOf } from "./trouble.js";
import { element, wordsOf } from "./words.js";

const QUIET = 150;

export function searchPage(page) {
  const root = new URL(page.dataset.root, document.baseURI);
  const word = wordsOf(page);
  const index = open(page.dataset.search);
  const env = { index, root, word, batch: PAGE };
  const part = name => page.querySelector(`[data-part="${name}"]`);
  const [form, input, sort, by, narrow, chosen] = ["form", "input", "sort", "by", "narrow", "chosen"].map(part);
  const ends = [part("least"), part("most")];
  const title = document.title;
  const results = listing(part, env, {
    ask: query => { input.value = query; change({ query, exact: false }, "submit"); input.focus(); },
    exactly: () => { change({ exact: true }, "submit"); input.focus(); },
  });
  const facets = narrowing(narrow, chosen, env, {
    state: () => state,
    change: filters => change({ filters }, "submit"),
    again: run,
    count: () => facets.counts(shown && shown.found, () => true).catch(trouble),
  });
  let state = readState(location.search);
  let asked = 0;
  let shown = null;
  let settling = 0;
  /** Whether the entry of the history where we are is of something that is still being typed. */
  let draft = false;

  /** Remembers with the entry of the history where the reader is: what the entry shows comes later than a browser would scroll. */
  const keepPlace = () => history.replaceState({ y: scrollY }, "");
  function go(how) {
    const url = location.pathname + addressOf(state);
    if (!draft) keepPlace();
    if (url !== location.pathname + location.search) history[draft ? "replaceState" : "pushState"](null, "", url);
    draft = how === "typed";
    return run();
  }
  /** Asks anew from the first result. */
  function change(what, how) {
    Object.assign(state, { pages: 1 }, what);
    return go(how);
  }
  async function run() {
    const mine = ++asked;
    const wanted = () => mine === asked;
    page.setAttribute("aria-busy", "true");
    document.title = state.query.trim() ? word("title", state.query.trim(), title) : title;
    endsOf(state.query).forEach((value, i) => { ends[i].value = value; });
    try {
      if (isIdle(state)) {
        shown = null;
        results.clear();
      } else {
        const found = await resultsFor(env, { ...state }, PAGE * state.pages);
        if (!wanted()) return;
        await results.show(found, wanted);
        if (!wanted()) return;
        shown = found;
      }
      await facets.counts(shown && shown.found, wanted);
    } catch (e) {
      if (wanted()) await trouble(e);
    } finally {
      if (wanted()) page.removeAttribute("aria-busy");
    }
  }
  async function trouble(e) {
    const mine = asked;
    const kind = await saidOf(e, page.dataset.search);
    if (mine !== asked) return;
    shown = null;
    results.clear();
    const gone = kind === "gone";
    results.status.append(word("trouble." + kind), " ",
      element("button", { type: "button", onclick: () => gone ? location.reload() : run() }, word(gone ? "trouble.reload" : "trouble.again")));
  }
  async function table() {
    const { found, documents, state: { by: kind } } = shown;
    const cards = await index.cards(documents);
    if (kind !== "project") return partTable(await partsOfKind(documents.map(d => cards.get(d)), shown, env), env);
    const many = found.plan.quotes.length ? documents : (await index.ask({ ...shown.state, count: MOST_SAVED })).page;
    const all = await index.cards(many);
    return projectTable(many.map(d => all.get(d)), shown, env);
  }

  let timer = 0;
  let composing = false;
  const typed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => change({ query: input.value, exact: false }, "typed"), QUIET);
  };
  input.addEventListener("compositionstart", () => { composing = true; });
  input.addEventListener("compositionend", () => { composing = false; typed(); });
  input.addEventListener("input", () => { if (!composing) typed(); });
  input.addEventListener("focus", () => { index.start().catch(() => {}); }, { once: true });
  form.addEventListener("submit", e => {
    e.preventDefault();
    clearTimeout(timer);
    change({ query: input.value, exact: false }, "submit");
  });
  sort.addEventListener("change", () => change({ sort: sort.value }, "submit"));
  by.addEventListener("change", () => change({ by: by.value }, "submit"));
  results.more.addEventListener("click", async () => {
    const before = results.list.children.length;
    state.pages++;
    await go("submit");
    const link = results.list.children[before] && results.list.children[before].querySelector("a");
    if (link) link.focus();
  });
  for (const button of [results.save, results.book]) {
    button.addEventListener("click", () => table().then(t => saveTable(t, state.query, button === results.book)).catch(trouble));
  }
  page.addEventListener("keydown", e => {
    if (e.key !== "ArrowDown" && e.key !== "ArrowUp") return;
    const stops = [input, ...page.querySelectorAll(".results a")];
    const at = stops.indexOf(document.activeElement);
    const next = at < 0 ? undefined : stops[at + (e.key === "ArrowDown" ? 1 : -1)];
    if (next) { e.preventDefault(); next.focus(); }
  });
  ends.forEach(end => end.addEventListener("change", () => {
    input.value = withEnds(state.query, ends.map(e => e.value));
    change({ query: input.value, exact: false }, "submit");
  }));
  slashKey(part("slash"), input);
  function restore() {
    draft = false;
    state = readState(location.search);
    input.value = state.query;
    sort.value = state.sort;
    by.value = state.by;
    const y = history.state ? history.state.y : 0;
    if (y) run().then(() => scrollTo(0, y)); else run();
  }
  history.scrollRestoration = "manual";
  addEventListener("scroll", () => {
    clearTimeout(settling);
    settling = setTimeout(keepPlace, QUIET);
  }, { passive: true });
  addEventListener("pagehide", keepPlace);
  addEventListener("popstate", () => {
    clearTimeout(settling);
    restore();
  });
  document.querySelector(".unanswered").hidden = true;
  page.hidden = false;
  restore();
}
