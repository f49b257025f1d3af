// A range of amounts: 30万到100万, >50万, 五十万以上. The same in Reading.java of the tests.
import { numeral } from "./numerals.js";

const N = "([0-9][0-9,]*(?:\\.[0-9]+)?|[零〇一二三四五六七八九十百千两]+) ?(万|亿|w|千万|百万)?元?";
const MORE = "(>=|≥|>|大于|超过|高于|多于|不少于|不低于|至少)";
const LESS = "(<=|≤|<|小于|少于|低于|不足|不到|不超过|至多)";
/** Signs that leave the amount itself out. */
const WITHOUT = /^(?:[<>]|[大小高低多少]于|超过|不足|不到)$/;
const BETWEEN = new RegExp(N + " ?(?:到|至|-|~|—|–|--) ?" + N);
const FROM = new RegExp(MORE + " ?" + N + "|" + N + "(?:及以上|以上|之上)");
const TO = new RegExp(LESS + " ?" + N + "|" + N + "(?:及以下|以下|以内|之内)");
const SIZES = { 万: 1e4, w: 1e4, 亿: 1e8, 千万: 1e7, 百万: 1e6 };

function fen(number, unit) {
  const value = /^[0-9]/.test(number) ? Number(number.replace(/,/g, "")) : numeral(number);
  return Math.round(value * (SIZES[unit] || 1) * 100);
}
const hasUnit = s => /[万亿w元]/.test(s);

/** The first range in a folded text, its ends in fen (null for none) and its place; or null. */
export function rangeIn(text) {
  const between = BETWEEN.exec(text);
  if (between && hasUnit(between[0]) && !/[年月日号]/.test(text.slice(between.index + between[0].length)[0] || "")) {
    const [all, a, unit, b, other] = between;
    return { from: fen(a, unit || other), to: fen(b, other), start: between.index, end: between.index + all.length };
  }
  for (const [pattern, side, step] of [[FROM, "from", 1], [TO, "to", -1]]) {
    const m = pattern.exec(text);
    if (!m || !hasUnit(m[0])) continue;
    const [all, sign, a, unit, b, other] = m;
    const without = Boolean(sign) && WITHOUT.test(sign);
    const end = a ? fen(a, unit) : fen(b, other);
    return { from: null, to: null, [side]: end + (without ? step : 0), without, start: m.index, end: m.index + all.length };
  }
  return null;
}
