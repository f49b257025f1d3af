// From what was typed to a page of results, with every fallback.
import { numbers } from "./codes.js";
import { tests } from "./facets.js";
import { simplifies, simplify } from "./folding.js";
import { match, matchSome } from "./match.js";
import { isNothing, parse } from "./query.js";
import { holds } from "./record.js";

/** With fewer results than this, those that have only some of the words are listed after them. */
const FEW = 10;
const MOST_VERIFIED = 3;

/** Loads the traditional characters; whether that is new. */
async function learnTraditional(files) {
  if (simplifies()) return false;
  const [from, to] = await files.load("fold.json");
  simplify(new Map(Array.from(from, (c, i) => [c, to[i]])));
  return true;
}

/** What has all that is asked for, and the query as it was read: {plan, documents, scores, parts}. */
async function findAll(files, query) {
  const { m } = await files.start();
  let plan = parse(query, m.y);
  let found = await match(files, plan);
  if (!found.documents.length && /[^\u0000-\u2fff]/.test(plan.folded) && await learnTraditional(files)) {
    const folded = parse(query, m.y);
    if (folded.folded !== plan.folded) found = await match(files, plan = folded);
  }
  return { plan, ...found };
}

/** Whether the words that are put in the place of others stand so in a text of one of the first results: nobody is shown a word that is made up. */
async function occurs(files, words, found) {
  const runs = words.split(" ").filter(Boolean);
  const cards = [...(await files.cards(best(found, found.documents.keys(), MOST_VERIFIED))).values()];
  const one = async ([id, name, kind, forms]) => Array.isArray(forms) ? holds(await files.record(id), runs) : runs.every(r => (name + kind).includes(r));
  return (await Promise.all(cards.map(one))).some(Boolean);
}

/** Another query that was probably meant, one of those with results, with projects if any has: {as, near}. */
async function meant(files, { plan }) {
  const { m } = await files.start();
  const { correct, suggest } = await files.more();
  const near = [...await suggest(files, plan), ...await correct(files, plan)];
  const numbers = as => near.filter(n => n !== as && /[0-9]/.test(n));
  let page = { as: null, near: numbers(null) };
  for (const as of near.slice(0, 8)) if (!plan.values.length || plan.any.length) {
    const found = await match(files, parse(as, m.y));
    if (!found.documents.length || found.documents[0] >= m.p && page.as || !await occurs(files, as, found)) continue;
    page = { as, near: numbers(as), found };
    if (found.documents[0] < m.p) break;
  }
  return page;
}

/** Finds with every fallback: {plan, documents, scores, parts, used: all | suggestion | none, as, near}. What is meant exactly is not corrected. */
async function find(files, query, exact) {
  const all = await findAll(files, query);
  if (all.documents.length || isNothing(all.plan)) return { ...all, used: "all" };
  if (exact || all.plan.quotes.length) return { ...all, used: "none" };
  const { as, near, found } = await meant(files, all);
  return as ? { ...all, ...found, used: "suggestion", as, near } : { ...all, used: "none", near };
}

function everything(n) {
  return { plan: parse(""), documents: Array.from({ length: n }, (_, d) => d), scores: new Float32Array(n), parts: { values: [], terms: [], words: [], pieces: [], singles: [], marked: new Set() }, used: "all" };
}

/** The best, highest score first, of equals the lower number. */
function best({ documents, scores }, hits, count) {
  const top = [];
  for (const i of hits) {
    if (top.length === count && scores[i] <= scores[top[count - 1]]) continue;
    let at = top.length;
    while (at > 0 && scores[top[at - 1]] < scores[i]) at--;
    top.splice(at, 0, i);
    if (top.length > count) top.pop();
  }
  return top.map(i => documents[i]);
}

// Shares of the budget of the whole year come before all others: a share of another amount is no more and no less than they are.
const OTHERWISE = 1e15;
const rateOf = forms => {
  const rated = forms.find(f => f[3]);
  return rated ? -rated[3][0] - (rated[2][1] === "adjusted" ? 0 : OTHERWISE) : null;
};
const sortKeys = {
  amount: ([, , , forms, , rollUp]) => rollUp || !forms[0] || !forms[0][2] ? null : forms[0][2][0],
  year: ([, , , forms]) => Math.max(...forms.map(f => f[0])),
  rate: ([, , , forms]) => rateOf(forms),
  findings: ([, , , , findings]) => findings,
};

/** In another order: few are compared on their cards, many are met walking down the order of all; in that by amount from where a range begins. */
async function ordered(files, sort, documents, count, between) {
  const { m: { n, a } } = await files.start();
  const by = sort === "range" ? "amount" : sort;
  if (documents.length <= 48 && n > 512) {
    const found = await files.cards(documents);
    const key = d => { const k = sortKeys[by](found.get(d)); return k === null ? -Infinity : k; };
    return documents.sort((a, b) => key(a) === key(b) ? a - b : key(b) > key(a) ? 1 : -1).slice(0, count);
  }
  const left = new Uint8Array(n);
  for (const d of documents) left[d] = 1;
  const page = [];
  const all = Math.ceil(n / 2000);
  const first = sort === "range" && between.to !== null ? Math.max(0, a.findIndex((_, k) => !(a[k + 1] > between.to))) : 0;
  for (let i = 0; i < all && page.length < count; i++)
    for (const d of numbers(await files.load(`o/${by}/${(first + i) % all}.json`))) if (left[d] && page.length < count) page.push(d);
  return page;
}

/** The places in a list of documents of those that are projects and pass, and of the other pages. */
function sorted(documents, page, pass) {
  const hits = [];
  const others = [];
  documents.forEach((d, i) => { if (page[d]) others.push(i); else if (pass.every(o => o[d])) hits.push(i); });
  return { hits, others };
}

/** What has only some of the words, apart from what has all. */
async function rest(files, { plan, used, documents }, pass, count) {
  const { m, page } = await files.start();
  if (plan.quotes.length || used === "suggestion") return { total: 0, page: [], pages: [] };
  const some = await matchSome(files, plan);
  const had = new Uint8Array(m.n);
  for (const d of documents) had[d] = 1;
  const { hits } = sorted(some.documents, page, pass);
  const more = hits.filter(i => !had[some.documents[i]]);
  return { ...some, total: more.length, page: best(some, more, count), pages: best(some.pages, some.pages.documents.keys(), 3) };
}

/** Everything that a page of results needs. */
export async function ask(files, { query = "", filters = {}, sort = "relevance", count = 10, exact = false }) {
  const { m, page } = await files.start();
  const [found, ok] = await Promise.all([query.trim() ? find(files, query, exact) : everything(m.n), tests(files, filters)]);
  const pass = [...ok.values()];
  const { hits, others } = sorted(found.documents, page, pass);
  const result = { ...found, ok, total: hits.length, unfiltered: found.documents.length - others.length };
  result.pages = query.trim() && !pass.length ? best(found, others, 3) : [];
  result.page = sort === "relevance" || !hits.length
    ? best(found, hits, count)
    : await ordered(files, sort, hits.map(i => found.documents[i]), count, found.plan.between);
  result.some = query.trim() && sort === "relevance" && hits.length < Math.min(FEW, count) && !isNothing(found.plan) ? await rest(files, found, pass, count) : { total: 0, page: [], pages: [] };
  if (!found.documents.length && !pass.length) result.pages = result.some.pages;
  return result;
}
