// Elements, words and numbers of the page.

/** An element; what it has no property for becomes an attribute. */
export function element(name, properties = {}, ...children) {
  const e = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) if (key in e) e[key] = value; else e.setAttribute(key, value);
  e.append(...children);
  return e;
}

/** Puts other children into an element. */
export function refill(e, ...children) {
  e.textContent = "";
  e.append(...children);
}

/** What the page says, by key, with $0, $1 … filled in. */
export function wordsOf(page) {
  const texts = new Map(Array.from(page.querySelectorAll("[data-word]"), e => [e.dataset.word, e.textContent]));
  return (key, ...values) => values.reduce((t, v, i) => t.split(`$${i}`).join(v), texts.has(key) ? texts.get(key) : key);
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
