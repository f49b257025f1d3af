// One spelling for everything, code point by code point. The same in Folding.java.
const compatible = [[0xa0, 0x24f], [0x1e00, 0x1eff], [0x2000, 0x2bff], [0x2e80, 0x2fdf], [0x3000, 0x33ff], [0xf900, 0xfaff],
  [0xfb00, 0xfb06], [0xfb50, 0xfdfb], [0xfe30, 0xfe6f], [0xfe70, 0xfefc], [0xff00, 0xffef], [0x2f800, 0x2fa1f]];
const dropped = [[0xad, 0xad], [0x300, 0x36f], [0x64b, 0x652], [0x180b, 0x180e], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2064], [0x3099, 0x309a], [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff]];
export const han = [[0x3005, 0x3005], [0x3007, 0x3007], [0x3400, 0x9fff], [0xf900, 0xfaff], [0x20000, 0x3ffff]];
export const within = (ranges, c) => ranges.some(r => c >= r[0] && c <= r[1]);
export const width = c => c > 0xffff ? 2 : 1;
let simplified = null;
let known = new Map();

function simple(c) {
  if (c > 0xffff) return String.fromCodePoint(c);
  let s = String.fromCharCode(c);
  if (c < 0x530) s = s.toLowerCase();
  else if (s === "≧" || s === "⩾") return "≥";
  else if (s === "≦" || s === "⩽") return "≤";
  else if (simplified) s = simplified.get(s) || s;
  return "〔【[(".includes(s) ? "[" : "〕】])".includes(s) ? "]" : s;
}
function foldOne(c) {
  if ((c >= 0xd800 && c <= 0xdfff) || (c > 0xffff && (c < 0x20000 || c > 0x3ffff)) || c === 0xff0c) return " ";
  const s = String.fromCodePoint(c);
  let out = "";
  for (const part of within(compatible, c) ? s.normalize("NFKD") : s) {
    const p = part.codePointAt(0);
    if (!within(dropped, p)) out += simple(p);
  }
  return out;
}
export function fold(text) {
  let out = "";
  const origins = [];
  for (let i = 0; i < text.length;) {
    const c = text.codePointAt(i);
    let f = known.get(c);
    if (f === undefined) known.set(c, f = foldOne(c));
    for (let k = 0; k < f.length; k++) origins.push(i);
    out += f;
    i += width(c);
  }
  origins.push(text.length);
  return { text: out, origins };
}
/** From now on traditional characters become simplified: a map of characters. Says whether that is new. */
export function simplify(pairs) {
  simplified = pairs;
  known = new Map();
}
export const simplifies = () => simplified !== null;
