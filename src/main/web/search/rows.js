// A result: the project, and below it what matched.
import { askedBy, decidedBy, fitsPart, formOf, idOf, isOpen, partOf, stageOf } from "./forms.js";
import { marked, matches } from "./marks.js";
import { partsOf } from "./record.js";
import { element, groupedYuan, refill, yuanOf } from "./words.js";

const LINES = 3;
const RANK = { indicator: 0, budget: 1, law: 2, amount: 3, text: 4, finding: 9 };

function heading(form, word) {
  if (!form) return "";
  const part = partOf(form.slice(5));
  const stage = word("stage." + stageOf(form.slice(5)));
  return form.slice(0, 4) + " " + (part ? word("part", stage, part) : stage);
}

const amountOf = ([, , amount], rollUp, word) => word("result.amount", word.label(amount[2]), groupedYuan(yuanOf(amount))) + (rollUp ? word("result.rollUp") : "");

/** What a result says below its name: whose it is, and of one form year, stage, amount with its basis and share. */
function facts([, , department, forms, findings, rollUp], form, { found, state }, word) {
  const out = [askedBy(form, department)];
  if (form) {
    out.push(heading(idOf(form), word));
    if (form[2]) out.push(amountOf(form, rollUp, word));
    if (form[3]) out.push(word("result.rate", word.label(form[2][2]), form[3][1]));
    const decided = decidedBy(forms, form, state, found);
    if (decided) out.push(word("result.decided", heading(idOf(decided), word), amountOf(decided, rollUp, word)));
    const others = forms.filter(f => f !== form && f !== decided).map(f => heading(idOf(f), word));
    if (others.length) out.push(word("result.others", others.join(word("read.between.words"))));
  }
  if (findings) out.push(word("result.findings", findings));
  return out.join(" · ");
}

/** What a page in English shows of a part: of a finding its English words, whatever was matched. */
const shownTexts = ({ texts, english }) => english && document.documentElement.lang === "en" ? [english] : texts;

// Where a stretch of text ends that a browser can find again as a whole.
const STRETCH = /[\uff0c\u3002\uff1b\uff1a\uff1f\u3001\u201c\u201d\uff08\uff09]|[.,;:?!()] |\s[(]/;

/** What makes a browser mark the words that were found where rows and cards have no place of their own; none where it would not know it. */
function stretchOf(part) {
  if (!("fragmentDirective" in document) || !["text", "finding"].includes(part.kind)) return "";
  const [first = ""] = shownTexts(part)[0].split("\n");
  const longest = first.split(STRETCH).reduce((a, b) => b.trim().length > a.length ? b.trim() : a, "");
  return longest ? ":~:text=" + encodeURIComponent(longest).replace(/-/g, "%2D") : "";
}

function leadTo(id, part, root) {
  const place = part.anchor + stretchOf(part);
  return new URL(`projects/${id}/${place ? "#" + place : ""}`, root).href;
}

/** The texts of a part, each with what it is: of an indicator target, result and deviation say so. */
const said = ({ kind, ...part }, word) => shownTexts(part).map((t, i) => [kind === "indicator" && i ? word("part." + i) + " " : "", t]).filter(([, t]) => t);

/** The row of a project; `missing` are words that it does not have. */
export function resultRow(card, shown, { root, word }, missing = []) {
  const [id, name, , forms] = card;
  const title = element("a", { href: new URL(`projects/${id}/`, root).href, className: "result" });
  title.append(marked(name, shown.found, 200));
  const form = formOf(forms, shown.state, shown.found);
  const row = element("li", {}, element("h2", {}, title), element("p", { className: "meta form" }, facts(card, form, shown, word)));
  if (missing.length) row.append(element("p", { className: "meta missing" }, word("missing", missing.join(word("read.between.words")))));
  row.append(element("ul", { className: "hits" }));
  return row;
}

/** The parts of a record that a query matches, those with most of it first, the project's own words before what findings say. */
export function matching(r, found, word) {
  const seen = new Set();
  const out = [];
  for (const p of partsOf(r, word)) {
    if (p.kind === "name") continue;
    const hit = new Set(p.texts.flatMap(t => matches(t, found).map(m => m[2])));
    const key = p.kind + p.texts.join("\n");
    const weight = [...hit].reduce((w, t) => w + (/^[#¥≥≤<>=]/.test(t) ? 3 : 1), 0);
    if (hit.size && !seen.has(key)) out.push({ p, weight: p.kind === "finding" ? weight / 2 : weight });
    seen.add(key);
  }
  return out.sort((a, b) => b.weight - a.weight || RANK[a.p.kind] - RANK[b.p.kind]);
}

/** Puts below a result what matched in its record, and shows the form that matched. */
export function fillRow(item, card, record, shown, { root, word }) {
  const { found, state } = shown;
  const [id, , , forms] = card;
  const all = matching(record, found, word);
  const chosen = all.filter(({ p }) => fitsPart(p, state.filters));
  const parts = chosen.length ? chosen : all;
  const lines = parts.slice(0, LINES).map(({ p }) => {
    const link = element("a", { href: leadTo(id, p, root) });
    said(p, word).slice(0, 4).forEach(([label, t], i) => link.append(i ? " · " : "", label, marked(t, found)));
    return element("li", {}, element("small", {}, [heading(p.form, word), word("kind." + p.kind)].filter(Boolean).join(" · ")), " ", link);
  });
  const left = parts.length - lines.length;
  if (left > 0) lines[lines.length - 1].append(" ", element("small", {}, word("parts.more", left)));
  refill(item.querySelector(".hits"), ...lines);
  if (isOpen(forms, state, found)) refill(item.querySelector(".form"), facts(card, formOf(forms, state, found, record, word), shown, word));
}

/** A part that matches as a result of its own, with its project and the amount of its form. */
export function partRow({ card: [id, name, department, forms, , rollUp], part }, found, { root, word }) {
  const { form } = part;
  const link = element("a", { href: leadTo(id, part, root), className: "result" });
  link.append(marked(shownTexts(part)[0], found, 200));
  const of = forms.find(f => idOf(f) === form);
  const about = [name, askedBy(of, department), heading(form, word), of && of[2] ? amountOf(of, rollUp, word) : ""];
  const row = element("li", {}, element("h2", {}, link), element("p", { className: "meta" }, about.filter(Boolean).join(" · ")));
  const others = said(part, word).slice(1);
  if (others.length) row.append(element("p", {}, others.map(texts => texts.join("")).join(" · ")));
  return row;
}
