// The pairs of characters and the words of a folded text. The same in Tokenizer.java.
import { han, width, within } from "./folding.js";

const letters = [[48, 57], [97, 122], [0xdf, 0xf6], [0xf8, 0x2af], [0x370, 0x374], [0x376, 0x37d], [0x37f, 0x386], [0x388, 0x481],
  [0x48a, 0x52f], [0x620, 0x64a], [0x66e, 0x6d3], [0x6d5, 0x6d5], [0x6ee, 0x6ff], [0x750, 0x77f],
  [0xf20, 0xf33], [0xf40, 0xf6c], [0xf71, 0xf84], [0xf90, 0xfbc], [0x1810, 0x1819], [0x1820, 0x1878], [0x1880, 0x18aa], [0x1950, 0x1974], [0x1980, 0x19da], [0x3041, 0x3096], [0x30a1, 0x30fa], [0x30fc, 0x30fc], [0xa000, 0xa48c], [0xa4d0, 0xa4fd], [0xac00, 0xd7a3]];
export const isHan = c => within(han, c);
const isLetter = c => within(letters, c);
const isDigit = (t, i) => i >= 0 && i < t.length && t[i] >= "0" && t[i] <= "9";
const isThousands = (t, i) => t[i] === "," && isDigit(t, i - 1) && isDigit(t, i + 1) && isDigit(t, i + 2) && isDigit(t, i + 3) && !isDigit(t, i + 4);
const plainWord = w => /^[0-9]+\.[0-9]+$/.test(w) ? w.replace(/\.?0*$/, "") : w;

export function tokens(t) {
  const out = [];
  let run = 0;
  for (let i = 0; i < t.length;) {
    const start = i;
    let c = t.codePointAt(i);
    if (isHan(c)) {
      let previous = -1;
      while (i < t.length && isHan(c = t.codePointAt(i))) {
        const end = i + width(c);
        if (previous >= 0) out.push({ term: t.slice(previous, end), single: false, run, start: previous, end });
        previous = i;
        i = end;
      }
      if (previous === start) out.push({ term: t.slice(start, i), single: true, run, start, end: i });
      run++;
    } else if (isLetter(c)) {
      let w = "";
      for (; i < t.length; i++) {
        if (isLetter(t.charCodeAt(i)) || (t[i] === "." && isDigit(t, i - 1) && isDigit(t, i + 1))) w += t[i];
        else if (!isThousands(t, i)) break;
      }
      out.push({ term: plainWord(w.slice(0, 64)), single: false, run: -1, start, end: i });
    } else i += width(c);
  }
  return out;
}
