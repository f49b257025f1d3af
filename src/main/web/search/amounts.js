import { numbers } from "./codes.js";

const IN_A_FILE = 2000;

/** The documents whose amount lies in a range, ascending. The order by amount is cut where the range ends. */
export async function inRange(files, { from, to }) {
  const { m } = await files.start();
  const found = [];
  for (let k = 0; k < m.a.length; k++) {
    const below = m.a[k + 1];
    if (m.a[k] === null || (from !== null && m.a[k] < from)) break; // largest first
    if (to !== null && below !== undefined && below !== null && below > to) continue;
    const [documents, amounts] = await Promise.all([files.load(`o/amount/${k}.json`).then(numbers), files.load(`a/${k}.json`)]);
    let fen = 0;
    for (let i = 0; i < amounts.length && i < IN_A_FILE; i++) {
      fen = i ? fen - amounts[i] : amounts[i];
      if ((from === null || fen >= from) && (to === null || fen <= to)) found.push(documents[i]);
    }
  }
  return Int32Array.from(found.sort((a, b) => a - b));
}
