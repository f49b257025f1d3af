// A range of amounts: 30万到100万, >50万, 五十万以上, 三千多万, 580万左右. The same in Reading.java of the tests.
import { fold } from "./folding.js";
import { numeral } from "./numerals.js";

const NUMBER = "([0-9][0-9,]*(?:\\.[0-9]+)?|[零〇一二三四五六七八九十百千两]+)";
const UNIT = " ?(万亿|[十百千]?[万亿]|w)";
const N = NUMBER + "(?:" + UNIT + ")?元?";
const MORE = "(>=|≥|>|大于|超过|高于|多于|不少于|不低于|至少)";
const LESS = "(<=|≤|<|小于|少于|低于|不足|不到|不超过|至多)";
/** Signs that leave the amount itself out. */
const WITHOUT = /^(?:[<>]|[大小高低多少]于|超过|不足|不到)$/;
const BETWEEN = new RegExp(N + " ?(?:到|至|-|~|—|–|--|[和与](?=[^ ]*之间)) ?" + N + "(?:之间)?");
const FROM = new RegExp(MORE + " ?" + N + "|" + N + "(?:及以上|以上|之上|\\+)");
const TO = new RegExp(LESS + " ?" + N + "|" + N + "(?:及以下|以下|以内|之内)");
const ABOUT = new RegExp(NUMBER + "[多余几]" + UNIT + "元?|" + N + "(?:左右|上下)");
const SIZES = { 十: 10, 百: 100, 千: 1000, 万: 1e4, w: 1e4, 亿: 1e8 };

const valueOf = number => /^[0-9]/.test(number) ? Number(number.replace(/,/g, "")) : numeral(number);
const sizeOf = unit => Array.from(unit || "", c => SIZES[c]).reduce((a, b) => a * b, 1);
const fen = (number, unit) => Math.round(valueOf(number) * sizeOf(unit) * 100);
const hasUnit = s => /[万亿w元]/.test(s);

/** 3000多万 is less than 4000万; 580万左右 a tenth more or less. */
function about([, number, unit, other, otherUnit]) {
  if (!number) return { from: Math.round(fen(other, otherUnit) * 0.9), to: Math.round(fen(other, otherUnit) * 1.1) };
  const [zeros] = /0*$/.exec(String(valueOf(number)));
  return { from: fen(number, unit), to: fen(number, unit) + Math.round(10 ** zeros.length * sizeOf(unit) * 100) - 1, without: true };
}

/** The first range in a folded text, its ends in fen (null for none) and its place; or null. */
export function rangeIn(text) {
  const place = m => ({ start: m.index, end: m.index + m[0].length + /^(?:的(?:项目)?)?/.exec(text.slice(m.index + m[0].length))[0].length });
  const between = BETWEEN.exec(text);
  if (between && hasUnit(between[0]) && !/[年月日号]/.test(text.slice(between.index + between[0].length)[0] || "")) {
    const [, a, unit, b, other] = between;
    return { from: fen(a, unit || other), to: fen(b, other), ...place(between) };
  }
  const near = ABOUT.exec(text);
  if (near && hasUnit(near[0])) return { ...about(near), ...place(near) };
  for (const [pattern, side, step] of [[FROM, "from", 1], [TO, "to", -1]]) {
    const m = pattern.exec(text);
    if (!m || !hasUnit(m[0])) continue;
    const [, sign, a, unit, b, other] = m;
    const without = Boolean(sign) && WITHOUT.test(sign);
    const end = a ? fen(a, unit) : fen(b, other);
    return { from: null, to: null, [side]: end + (without ? step : 0), without, ...place(m) };
  }
  return null;
}

/** The ends of the range in a query, in 万, empty for none; an end that is left out itself lies one fen further. */
export function endsOf(query) {
  const range = rangeIn(fold(query).text);
  const shown = fen => range.without ? Math.round(fen / 100) / 1e4 : fen / 1e6;
  return ["from", "to"].map(end => range && range[end] !== null ? String(shown(range[end])) : "");
}

/** A query with a range of amounts in the place of the one that it had. */
export function withEnds(query, [least, most]) {
  const { text, origins } = fold(query);
  const old = rangeIn(text);
  const rest = old ? [query.slice(0, origins[old.start]), query.slice(origins[old.end])].map(part => part.trim()).join(" ") : query;
  return `${rest.trim()} ${least && most ? `${least}万到${most}万` : least ? least + "万以上" : most ? most + "万以下" : ""}`.trim();
}
