// Numbers and lists of documents as the files have them. The same in Digits.java, OccurrenceCode.java and RangeDecoder.java.
import { Trouble } from "./trouble.js";

export const digits = new Uint8Array(128);
Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_").forEach((d, i) => digits[d.charCodeAt(0)] = i);

export function numbers(text) {
  const out = [];
  for (let at = 0; at < text.length;) {
    let n = 0;
    for (let shift = 0, d = 32; d > 31; shift += 5) {
      d = digits[text.charCodeAt(at++)];
      n |= (d & 31) << shift;
    }
    out.push(n);
  }
  return out;
}
/** Reads the terms of a file one after another: [documents, how], `how` with two bits for the text, two for the names. */
export function reader(text, all) {
  const coded = new Uint8Array(text.length + 99);
  for (let i = 0; i < text.length; i++) coded[i] = digits[text.charCodeAt(i)];
  const zero = new Uint16Array(576).fill(2048);
  let at = 0;
  let range = 2 ** 30 - 1;
  let code = 0;
  while (at < 5) code = code << 6 | coded[at++];
  /** Counts ones from n up to the first zero, or to the most there can be; each has odds of its own. */
  const ones = (context, n, most) => {
    let r = range;
    let c = code;
    for (let one = true; one && n < most;) {
      const p = zero[context + n];
      const bound = Math.imul(r >> 12, p);
      one = c >= bound;
      if (one) {
        c -= bound;
        r -= bound;
        zero[context + n++] = p - (p >> 5);
      } else {
        r = bound;
        zero[context + n] = p + (4096 - p >> 5);
      }
      while (r < 0x1000000) {
        r <<= 6;
        c = c << 6 | coded[at++];
      }
    }
    range = r;
    code = c;
    return n;
  };
  const bits = n => {
    if (n > 12) { const high = bits(n - 12); return high << 12 | bits(12); }
    range >>>= n;
    const value = code / range | 0;
    code -= value * range;
    while (range < 0x1000000) {
      range <<= 6;
      code = code << 6 | coded[at++];
    }
    return value;
  };
  const number = context => {
    const length = ones(context, 0, 23);
    return 1 << length | bits(length);
  };
  return () => {
    const size = number(0);
    if (size > all) throw new Trouble("broken");
    let kind = 1;
    while (kind < 16) kind = kind << 1 | ones(48 + kind, 0, 1);
    const [t0, t1, n0, n1] = [1, 2, 4, 8].map(b => kind & b ? 1 : 0);
    const documents = new Int32Array(size);
    const how = new Uint8Array(size);
    let mean = Math.floor((all - size) * 16 / (size + 1));
    let d = -1;
    let step = 0;
    for (let i = 0; i < size; i++) {
      const k = 31 - Math.clz32(((mean >> 4) * 11 >> 4) * 2 + 1);
      let gap = ones(64 + k * 20, 0, 20);
      if (gap > 19) gap += number(24) - 1;
      if (k) gap = gap << k | bits(k);
      mean += gap - (mean >> 4);
      documents[i] = d += gap + 1;
      step = ones(544 + 4 * step, 1 - t0, 1 + 2 * t1);
      how[i] = n0 ? step | ones(560 + 4 * step, 0, 1 + 2 * n1) << 2 : step;
    }
    if (!(d < all)) throw new Trouble("broken");
    return [documents, how];
  };
}
/** The occurrences of a term: documents ascending, and for each document of the index how often it has the term. */
export function occurrences(read, all) {
  const [documents, found] = read();
  const how = new Uint8Array(all);
  let whole = 0;
  let names = 0;
  for (let i = 0; i < found.length; i++) {
    how[documents[i]] = found[i] | 16;
    if (found[i] & 3) whole++;
    if (found[i] > 3) names++;
  }
  return { documents, how, whole, names };
}
export const NONE = occurrences(() => [new Int32Array(0), []], 0);
