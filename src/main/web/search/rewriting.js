// What else a word may be spelled as: amounts and dates in other spellings, words that mean the same. The same in Reading.java of the tests.
import { digitsFor } from "./numerals.js";

const MOST_REWRITINGS = 6;
const DATE = /((?:19|20)[0-9]{2})(?:[-/.年]([0-9]{1,2})(?:[-/.月]([0-9]{1,2})日?)?月?|([0-9]{2})([0-9]{2}))(?![0-9])/;
const unpadded = n => n.replace(/^0/, "");

function dates(text) {
  const m = DATE.exec(text);
  if (!m) return [];
  const [year, month, day] = [m[1], unpadded(m[2] || m[4]), unpadded(m[3] || m[5] || "")];
  if (month < 1 || month > 12 || day > 31) return [];
  const put = s => text.slice(0, m.index) + " " + s + " " + text.slice(m.index + m[0].length);
  return [[year, month, day].filter(Boolean).join(" "), [year, month, day].filter(Boolean).join(".")].map(s => put(s).trim()).filter(s => s !== text);
}

/** Other spellings of a part of a query, each {text, boost} and, if it should be said, how it was read. */
export function rewritings(text, synonyms) {
  const out = [];
  const add = (other, boost, said) => {
    if (other !== text && !out.some(r => r.text === other)) out.push({ text: other, boost, said });
  };
  const money = digitsFor(text.replace(/([0-9])w(?![a-z0-9])/, "$1万"));
  if (money !== text) add(money, 1, ["spelled", text, money]);
  for (const date of dates(money)) add(date, 1);
  for (const [word, ...others] of synonyms) if (text.includes(word))
    for (const other of others) if (!text.includes(other)) add(text.split(word).join(" " + other + " ").trim(), 0.5, ["synonym", word, other]);
  return out.slice(0, MOST_REWRITINGS);
}
