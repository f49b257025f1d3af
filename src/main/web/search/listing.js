// The results on the page: how the query was read, direct answers, projects or their parts, and what has only some of the words.
import { answerLine } from "./answers.js";
import { fillRow, partRow, resultRow } from "./rows.js";
import { MOST_SAVED, PAGE } from "./state.js";
import { readAs, summary } from "./said.js";
import { partsOfKind } from "./tables.js";
import { element, grouped, refill } from "./words.js";


/** `part` finds a part of the page, `act` asks for something else. */
export function listing(part, env, act) {
  const { index, word } = env;
  const [status, list, rest, restList, more, save, book, others] = ["status", "list", "rest", "rest-list", "more", "save", "book", "pages"].map(part);
  const waiting = new WeakMap();
  const watch = new IntersectionObserver(entries => {
    for (const e of entries) if (e.isIntersecting) {
      watch.unobserve(e.target);
      const { card, shown } = waiting.get(e.target);
      index.record(card[0]).then(r => fillRow(e.target, card, r, shown, env)).catch(() => { /* the result itself stands; what is below it is an extra */ });
    }
  }, { rootMargin: "100px" });

  function projectRow(card, shown, missing) {
    const row = resultRow(card, shown, env, missing);
    waiting.set(row, { card, shown });
    watch.observe(row);
    return row;
  }
  const button = (text, onclick) => element("button", { type: "button", onclick }, text);

  function say(results, rows) {
    const { found, state } = results;
    refill(status, summary(results, word));
    if (rows && results.total) status.append(element("p", {}, word("parts." + state.by, results.documents.length, rows.length)));
    const read = readAs(found.plan.said, word);
    if (read) status.append(element("p", { className: "read" }, read));
    if (found.used === "suggestion") status.append(element("p", {}, button(word("used.exact", state.query), act.exactly)));
    const near = found.near || [];
    if (near.length) status.append(element("p", { className: "near" }, word("near"), " ", ...near.flatMap(s => [button(s, () => act.ask(s)), " "])));
  }
  async function listParts(results) {
    const { documents, cards, found } = results;
    const parts = await partsOfKind(documents.map(d => cards.get(d)), results, env);
    return parts.map(p => partRow(p, found, env));
  }
  async function listSome({ found, cards, state }) {
    const { page } = found.some;
    const lacks = page.length ? await index.lacking(found.plan, page) : new Map();
    const common = page.length ? lacks.get(page[0]).filter(w => page.every(d => lacks.get(d).includes(w))) : [];
    return () => {
      rest.hidden = !page.length;
      refill(rest.querySelector("h2"), common.length ? word("some.missing", common.join(word("read.between.words"))) : word("some"));
      refill(restList, ...page.map(d => projectRow(cards.get(d), { found: { ...found.some, plan: found.plan }, state }, lacks.get(d).filter(w => !common.includes(w)))));
    };
  }
  /** Shows results; everything that has to be waited for is there before anything changes. */
  async function show(results, wanted) {
    const { found, documents, cards, total, state } = results;
    const [rows, showSome, pages] = await Promise.all([
      state.by === "project" ? null : listParts(results), listSome(results), index.cards(found.pages)]);
    if (!wanted()) return;
    say(results, rows);
    others.hidden = !found.pages.length;
    refill(others, ...found.pages.map(d => answerLine(pages.get(d), found, env)));
    refill(list, ...(rows || documents.map(d => projectRow(cards.get(d), { found, state }))));
    showSome();
    more.hidden = documents.length >= total || documents.length < PAGE * state.pages;
    more.textContent = word("more", Math.min(PAGE, total - documents.length));
    const saved = rows ? rows.length : found.plan.quotes.length ? documents.length : Math.min(MOST_SAVED, total);
    save.hidden = book.hidden = saved === 0;
    const kind = rows ? "save.parts" : saved < total ? "save.first" : "save";
    book.textContent = word(kind, grouped(saved), word("save.book"));
    save.textContent = word(kind, grouped(saved), "CSV");
  }
  function clear() {
    refill(list);
    refill(status);
    refill(restList);
    more.hidden = save.hidden = book.hidden = others.hidden = rest.hidden = true;
  }
  return { show, clear, status, list, more, save, book };
}
