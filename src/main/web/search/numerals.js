// Chinese numerals as digits. The same in Numerals.java of the tests.
const DIGITS = "零一二三四五六七八九";
const UNITS = { 十: 10, 百: 100, 千: 1000 };

const plainDigits = s => s.replace(/〇/g, "零").replace(/两/g, "二");

/** A numeral up to 亿 as a number, or null: 三千七百七十八万, 两百; the last digit may leave its unit out: 两百八十二万五. */
export function numeral(s) {
  let total = 0;
  let part = 0;
  let digit = 0;
  let unit = 1;
  let had = false;
  for (const c of plainDigits(s)) {
    const d = DIGITS.indexOf(c);
    if (d >= 0) {
      digit = had && digit ? digit * 10 + d : d;
      if (had || !d) unit = 1;
    } else if (UNITS[c]) { part += (digit || 1) * (unit = UNITS[c]); digit = 0; }
    else if (c === "万") { total += (part + digit) * (unit = 1e4); part = digit = 0; }
    else if (c === "亿") { total = (total + part + digit) * (unit = 1e8); part = digit = 0; }
    else return null;
    had = d >= 0;
  }
  return total + part + digit * Math.max(1, unit / 10);
}

/** A text whose numerals of money, years, months and days are digits. */
export function digitsFor(text) {
  return text
    .replace(/[零〇一二三四五六七八九]{4}(?=年)/g, y => Array.from(plainDigits(y), c => DIGITS.indexOf(c)).join(""))
    .replace(/[一二三四五六七八九十]{1,3}(?=[月日])/g, n => String(numeral(n)))
    .replace(/([零〇一二三四五六七八九十百千两]+[万亿][零〇一二三四五六七八九十百千万亿两]*|[零〇一二三四五六七八九十百千两]{2,}(?=元|块))(?:元|块钱|块([一二三四五六七八九])毛?$|块)?/g, (all, number, tenths) => {
      const value = numeral(number);
      return value === null || value >= 1e15 ? all : value + (tenths ? DIGITS.indexOf(tenths) / 10 : 0) + "元";
    });
}
