// BM25 to the bit: every step in the precision in which Lucene takes it.

export const f = Math.fround;
const K1 = f(1.2);
const B = f(0.75);
function fieldLength(norm) {
  if (norm < 24) return norm;
  const i = norm - 24;
  const shift = (i >>> 3) - 1;
  return 24 + (shift < 0 ? i & 7 : (i & 7 | 8) * 2 ** shift);
}
export function field([documents, length]) {
  const average = f(length / documents);
  const inverse = new Float32Array(256);
  for (let n = 0; n < 256; n++) inverse[n] = f(1 / f(K1 * f(f(1 - B) + f(f(B * fieldLength(n)) / average))));
  return { documents, inverse };
}
/** The score of a term by frequency and norm; frequencies are 1, 2 or 4. `at` is where `how` has them. */
export function scorer(field, list, at, boost, norms, most) {
  const size = at ? list.names : list.whole;
  const idf = f(Math.log(1 + (field.documents - size + 0.5) / (size + 0.5)));
  const weight = size > most ? 0 : f(boost * idf);
  const table = new Float32Array(4 * 256);
  for (let step = 1; step < 4; step++) for (let n = 0; n < 256; n++) table[step << 8 | n] = f(weight - f(weight / f(1 + f((1 << step - 1) * field.inverse[n]))));
  return { list, size, at, norms, table };
}
/** The sum for each document of what its terms score. */
export function sum(scorers, documents) {
  const out = new Float64Array(documents.length);
  for (const { list: { how }, size, at, norms, table } of scorers)
    if (size) for (let i = 0; i < out.length; i++) out[i] += table[(how[documents[i]] >> at & 3) << 8 | norms[documents[i]]];
  return out;
}
