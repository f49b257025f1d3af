// Elements, words and numbers of the page.
import { fill } from "./fill.js";

// Chinese with the figures and marks between it. The same in PrintedText.java.
const PRINTED = /[《〈「『【〔（]?[\u3400-\u9fff](?:[\u3400-\u9fff\u3000-\u303f\uff01-\uff60]|[\s0-9.,%‰/·~—–+-]+(?=[\u3400-\u9fff《〈〔（]))*/g;

/** A text as it goes into the page: on a page in another language what is Chinese says so. */
export function parts(text) {
  if (typeof text !== "string" || document.documentElement.lang.startsWith("zh")) return [text];
  const out = [];
  let at = 0;
  for (const run of text.matchAll(PRINTED)) {
    const span = document.createElement("span");
    span.lang = "zh-CN";
    span.textContent = run[0];
    out.push(text.slice(at, run.index), span);
    at = run.index + run[0].length;
  }
  return out.concat(text.slice(at)).filter(part => part !== "");
}

/** An element; what it has no property for becomes an attribute. */
export function element(name, properties = {}, ...children) {
  const e = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) if (key in e) e[key] = value; else e.setAttribute(key, value);
  e.append(...children.flatMap(parts));
  return e;
}

/** Puts other children into an element. */
export function refill(e, ...children) {
  e.textContent = "";
  e.append(...children.flatMap(parts));
}

/** What labels of the index mean on this page; a number in them is kept. */
export const meaningsOf = meanings => text => {
  const [number = ""] = /[0-9][0-9,]*/.exec(text) || [];
  if (meanings.has(text)) return meanings.get(text);
  const shape = number ? text.replace(number, "$0") : "";
  return meanings.has(shape) ? fill(meanings.get(shape), number) : text;
};

/** What the page says, by key, with its places filled in; `label` says what a label of the index means. */
export function wordsOf(page) {
  const texts = new Map(Array.from(page.querySelectorAll("[data-word]"), e => [e.dataset.word, e.textContent]));
  const word = (key, ...values) => texts.has(key) ? fill(texts.get(key), ...values) : key;
  word.label = meaningsOf(new Map(Array.from(page.querySelectorAll("[data-label]"), e => [e.dataset.label, e.textContent])));
  return word;
}

export const grouped = n => String(n).replace(/\B(?=([0-9]{3})+$)/g, ",");
const plainYuan = fen => (fen < 0 ? "-" : "") + Math.trunc(Math.abs(fen) / 100) + "." + String(Math.abs(fen) % 100).padStart(2, "0");
/** An amount of a card, `[fen, basis, words, exact]`, in yuan: what is no whole number of fen stands there as it is printed. */
export const yuanOf = ([fen, , , exact]) => exact || plainYuan(fen);
export const groupedYuan = text => text.replace(/^-?[0-9]+/, grouped);
/** An amount of a record: with the decimals that it has, two at least. */
export function amountText(n) {
  const text = plainYuan(Math.round(n * 100));
  return groupedYuan(Number(text) === n ? text : String(n)) + "元";
}
