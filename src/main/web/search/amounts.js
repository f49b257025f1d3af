import { numbers, reader } from "./codes.js";

/** More files of the order than this are replaced by what two lists tell. */
const FEW_FILES = 5;

/** The documents whose amount lies in a range, ascending: whole files of the order by amount, and the amounts of those where the range begins and ends. */
export async function inRange(files, { from, to }) {
  const { m } = await files.start();
  const inside = fen => (from === null || fen >= from) && (to === null || fen <= to);
  const whole = [];
  const edges = [];
  for (let k = 0; k < m.a.length; k++) {
    const next = m.a[k + 1]; // largest first
    if (next === undefined ? from === null || m.a[k] >= from : (from === null || m.a[k] >= from) && (to === null || next <= to))
      (next !== undefined && inside(m.a[k]) && inside(next) ? whole : edges).push(k);
  }
  const has = new Uint8Array(m.n);
  const mark = (documents, value) => { for (const d of documents) has[d] = value; };
  const order = k => files.load(`o/amount/${k}.json`).then(numbers);
  /** The documents of the first so many files. */
  const above = async k => k ? reader(await files.load(`b/${k}.json`), m.n)()[0] : [];
  const [first, last] = m.b && whole.length ? [Math.ceil(whole[0] / m.b), Math.floor((whole[whole.length - 1] + 1) / m.b)] : [0, 0];
  const many = (last - first) * m.b > FEW_FILES;
  const [more, less, ...lists] = await Promise.all([above(many ? last : 0), above(many ? first : 0),
    ...whole.filter(k => !many || k < first * m.b || k >= last * m.b).map(order),
    ...edges.map(async k => {
      const [documents, amounts] = await Promise.all([order(k), files.load(`a/${k}.json`)]);
      let fen = 0;
      return documents.filter((_, i) => i < amounts.length && inside(fen = i ? fen - amounts[i] : amounts[i]));
    })]);
  mark(more, 1);
  mark(less, 0);
  for (const list of lists) mark(list, 1);
  const found = [];
  has.forEach((one, d) => { if (one) found.push(d); });
  return Int32Array.from(found);
}
