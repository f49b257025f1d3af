// A result: the project, and below it what matched.
import { marked, matches } from "./marks.js";
import { partsOf } from "./record.js";
import { element, signed } from "./words.js";

export function resultRow(card, found, { root, word }) {
  const [id, name, department, forms, fen, , rate, , findings, rollUp, amountOf, rateOf] = card;
  const title = element("a", { href: new URL(`projects/${id}/`, root).href, className: "result" });
  title.append(marked(name, found, 200));
  const facts = [department, forms];
  if (fen !== null) facts.push(word("result.amount", amountOf[0], amountOf[3], signed(fen)) + (rollUp ? word("result.rollUp") : ""));
  if (rate) facts.push(word("result.rate", rateOf[0], rateOf[3], rate));
  if (findings) facts.push(word("result.findings", findings));
  return element("li", {}, element("h2", {}, title), element("p", { className: "meta" }, facts.join(" · ")));
}

/** The parts of a record that a query matches, those with most of it first. */
function good(r, found, word) {
  const seen = new Set();
  const out = [];
  for (const p of partsOf(r, word)) {
    if (p.kind === "name") continue;
    const hit = new Set(p.texts.flatMap(t => matches(t, found).map(m => m[2])));
    const key = p.kind + p.texts.join("\n");
    const weight = [...hit].reduce((w, t) => w + (/^[#¥≥≤<>=]/.test(t) ? 3 : 1), 0);
    if (hit.size && !seen.has(key)) out.push({ p, weight });
    seen.add(key);
  }
  return out.sort((a, b) => b.weight - a.weight || (a.p.kind === "indicator" ? 0 : 1) - (b.p.kind === "indicator" ? 0 : 1));
}

/** Puts below a result what matched in its record. */
export function fillRow(item, id, record, found, { root, word }) {
  const parts = good(record, found, word);
  if (!parts.length) return;
  const lines = parts.slice(0, 3).map(({ p }) => {
    const link = element("a", { href: new URL(`projects/${id}/${p.anchor ? "#" + p.anchor : ""}`, root).href });
    p.texts.slice(0, 4).forEach((t, i) => link.append(i ? " · " : "", marked(t, found)));
    return element("li", {}, element("small", {}, [p.heading, word("kind." + p.kind)].filter(Boolean).join(" · ")), " ", link);
  });
  const left = parts.length - lines.length;
  if (left > 0) lines.push(element("li", {}, element("small", {}, word("parts.more", left))));
  item.append(element("ul", { className: "hits" }, ...lines));
}
