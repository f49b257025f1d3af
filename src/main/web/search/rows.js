// A result: the project, and below it what matched.
import { marked, matches } from "./marks.js";
import { partsOf } from "./record.js";
import { element, refill, signed } from "./words.js";

const LINES = 3;
const RANK = { indicator: 0, budget: 1, law: 2, amount: 3, text: 4, finding: 9 };

/** The row of a project; `missing` are words that it does not have. */
export function resultRow(card, found, { root, word }, missing = []) {
  const [id, name, department, forms, fen, , rate, , findings, rollUp, amountOf, rateOf] = card;
  const title = element("a", { href: new URL(`projects/${id}/`, root).href, className: "result" });
  title.append(marked(name, found, 200));
  const facts = [department, forms];
  if (fen !== null) facts.push(word("result.amount", amountOf[0], amountOf[3], signed(fen)) + (rollUp ? word("result.rollUp") : ""));
  if (rate) facts.push(word("result.rate", rateOf[0], rateOf[3], rate));
  if (findings) facts.push(word("result.findings", findings));
  const row = element("li", {}, element("h2", {}, title), element("p", { className: "meta" }, facts.join(" · ")));
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

/** Puts below a result what matched in its record. */
export function fillRow(item, id, record, found, { root, word }) {
  const parts = matching(record, found, word);
  const lines = parts.slice(0, LINES).map(({ p }) => {
    const link = element("a", { href: new URL(`projects/${id}/${p.anchor ? "#" + p.anchor : ""}`, root).href });
    p.texts.filter(Boolean).slice(0, 4).forEach((t, i) => link.append(i ? " · " : "", marked(t, found)));
    return element("li", {}, element("small", {}, [p.heading, word("kind." + p.kind)].filter(Boolean).join(" · ")), " ", link);
  });
  const left = parts.length - lines.length;
  if (left > 0) lines[lines.length - 1].append(" ", element("small", {}, word("parts.more", left)));
  refill(item.querySelector(".hits"), ...lines);
}

/** A part that matches as a result of its own, with its project. */
export function partRow({ card: [id, name, department], part: { anchor, heading, texts } }, found, { root }) {
  const link = element("a", { href: new URL(`projects/${id}/${anchor ? "#" + anchor : ""}`, root).href, className: "result" });
  link.append(marked(texts[0], found, 200));
  const row = element("li", {}, element("h2", {}, link), element("p", { className: "meta" }, [name, department, heading].filter(Boolean).join(" · ")));
  const others = texts.slice(1).filter(Boolean);
  if (others.length) row.append(element("p", {}, others.join(" · ")));
  return row;
}
