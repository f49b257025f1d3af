// Which documents have what a query asks for, and how well: one Lucene query.
import { clauses } from "./query.js";
import { f, scorer, sum } from "./scoring.js";

const those = (n, test) => {
  const out = [];
  for (let d = 0; d < n; d++) if (test(d)) out.push(d);
  return Int32Array.from(out);
};

/** Documents that have three quarters of the clauses. */
function enough(must, n) {
  const least = Math.max(1, Math.floor(must.length * 0.75));
  const counts = new Uint8Array(n);
  for (const { list } of must) for (const d of list.documents) if (list.how[d] & 3) counts[d]++;
  return must.length > 1 ? those(n, d => counts[d] >= least) : new Int32Array(0);
}

/** Documents that have every pair, and every piece, value and character whole or in something longer. */
function every(filters) {
  let documents = new Int32Array(0);
  filters.sort((a, b) => a.documents.length - b.documents.length);
  filters.forEach(({ documents: all, how }, i) => { documents = i ? documents.filter(d => how[d]) : all; });
  return documents;
}

/** All documents that have every clause, or `some` of them, with their scores, without filters. */
export async function match(files, plan, some) {
  const { m, text, name, flat, heavy, fields } = await files.start();
  const wanted = c => [...c.values, ...c.terms, ...c.pieces, ...c.singles];
  const clausesIf = there => clauses(plan, there, t => heavy.has(t), m.g);
  const known = await files.listsOf(wanted(clausesIf(() => true)));
  const parts = clausesIf(t => known.get(t).documents.length > 0);
  const found = await files.listsOf(wanted(parts));
  const of = terms => terms.map(t => found.get(t));
  const words = new Set(parts.words);
  const pairs = of(parts.terms.filter(t => !words.has(t))).map(l => scorer(fields[0], l, 0, 1, text, m.w));
  const whole = of(parts.words).map(l => scorer(fields[0], l, 0, 1, text, m.w));
  const values = of(parts.values).map(l => scorer(fields[2], l, 0, 1, flat, m.w));
  const names = of([...parts.terms, ...parts.singles]).map(l => scorer(fields[1], l, 2, 2, name, m.n));
  const must = some ? [...pairs, ...whole, ...values] : pairs;
  const may = some ? names : [...whole, ...values, ...names];
  const documents = some ? enough(must, m.n) : every([...pairs.map(s => s.list), ...of([...parts.pieces, ...parts.values, ...parts.singles])]);
  const optional = sum(may, documents);
  const required = sum(must, documents);
  const scores = new Float32Array(documents.length);
  for (let i = 0; i < scores.length; i++) scores[i] = f(required[i]) + f(optional[i]);
  return { documents, scores, parts };
}
