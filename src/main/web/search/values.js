// What is typed in many ways and meant exactly, in one spelling. The same in Values.java.

const number = "([0-9][0-9,]*(?:\\.[0-9]+)?)";
const bracketed = /([\u4e00-\u9fff]{1,2}) ?\[ ?((?:19|20)[0-9]{2})年? ?\] ?第? ?([0-9]{1,5}) ?号?/g;
const unbracketed = /([\u4e00-\u9fff]{1,2}) ?((?:19|20)[0-9]{2}) ?[年-]? ?第? ?([0-9]{1,5}) ?号/g;
const amount = new RegExp(number + " ?\\[?([十百千万]?)([万亿元])", "g");
/** The power of ten of a unit of money, 千万 and the like. */
const ZEROS = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
const bound = new RegExp("(≥|≤|>=|<=|>|<|=) ?" + number + "( ?\\[?%)?", "g");

export function plain(n, zeros) {
  const [whole, fraction = ""] = n.replace(/,/g, "").split(".");
  const padded = fraction.padEnd(zeros, "0");
  const moved = (whole + padded.slice(0, zeros)).replace(/^0+(?=.)/, "");
  const rest = padded.slice(zeros).replace(/0+$/, "");
  return rest ? moved + "." + rest : moved;
}
/** All values by place, overlapping ones too. */
export function allValues(t) {
  const all = [];
  for (const form of [bracketed, unbracketed])
    for (const m of t.matchAll(form))
      all.push({ term: "#" + m[1] + "|" + m[2] + "|" + m[3].replace(/^0+(?=.)/, ""), start: m.index + m[1].length, end: m.index + m[0].length });
  for (const m of t.matchAll(bound))
    all.push({ term: (m[1] === ">=" ? "≥" : m[1] === "<=" ? "≤" : m[1]) + plain(m[2], 0) + (m[3] ? "%" : ""), start: m.index, end: m.index + m[0].length });
  for (const m of t.matchAll(amount))
    all.push({ term: "¥" + plain(m[1], (ZEROS[m[2]] || 0) + (ZEROS[m[3]] || 0)), start: m.index, end: m.index + m[0].length });
  return all.sort((a, b) => a.start - b.start);
}
export function values(t) {
  const all = allValues(t);
  let end = 0;
  return all.filter(v => v.start >= end && (end = v.end, true));
}
