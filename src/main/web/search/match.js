// Which documents have what a query asks for, and how well: one Lucene query.
import { clauses } from "./clauses.js";
import { inRange } from "./amounts.js";
import { f, scorer, sum } from "./scoring.js";

const NOTHING = new Int32Array(0);

/** Documents that have all of some lists. */
function every(filters) {
  let documents = NOTHING;
  filters.sort((a, b) => a.documents.length - b.documents.length);
  filters.forEach(({ documents: all, how }, i) => { documents = i ? documents.filter(d => how[d]) : all; });
  return documents;
}

/** The lists of everything that a plan asks for, and its terms once it is known which values occur. */
async function listsFor(files, plan) {
  const { m, heavy } = await files.start();
  const wanted = c => [...c.values, ...c.terms, ...c.pieces, ...c.singles];
  const clausesIf = there => clauses(plan, there, t => heavy.has(t), m.g);
  const known = await files.listsOf(wanted(clausesIf(() => true)));
  const parts = clausesIf(t => known.get(t).documents.length > 0);
  const lists = await files.listsOf(wanted(parts));
  return { parts, of: terms => terms.map(t => lists.get(t)) };
}

/** What each clause of a plan scores: pairs, whole words, values and names. */
async function scorersFor(files, { parts, of }, boost) {
  const { m, text, name, flat, fields } = await files.start();
  const words = new Set(parts.words);
  return {
    pairs: of(parts.terms.filter(t => !words.has(t))).map(l => scorer(fields[0], l, 0, boost, text, m.w)),
    whole: of(parts.words).map(l => scorer(fields[0], l, 0, boost, text, m.w)),
    values: of(parts.values).map(l => scorer(fields[2], l, 0, boost, flat, m.w)),
    names: of([...parts.terms, ...parts.singles]).map(l => scorer(fields[1], l, 2, 2 * boost, name, m.n)),
  };
}

function scored(documents, must, may) {
  const required = sum(must, documents);
  const optional = sum(may, documents);
  const scores = new Float32Array(documents.length);
  for (let i = 0; i < scores.length; i++) scores[i] = f(required[i]) + f(optional[i]);
  return { documents, scores };
}

/** All documents that have everything that a part of a query asks for. */
async function conjunction(files, plan) {
  if (plan.range) {
    const documents = await inRange(files, plan.range);
    return { documents, scores: new Float32Array(documents.length), parts: null };
  }
  const { parts, of } = await listsFor(files, plan);
  const { pairs, whole, values, names } = await scorersFor(files, { parts, of }, plan.boost);
  let documents = every([...pairs.map(s => s.list), ...of([...parts.pieces, ...parts.values, ...parts.singles])]);
  if (plan.whole) documents = documents.filter(d => values.every(v => v.list.how[d] & 3));
  return { ...scored(documents, pairs, [...whole, ...values, ...names]), parts };
}

/** The union of alternatives; a document scores the sum of those that it has. */
function union(found, n) {
  const scores = new Float64Array(n);
  const has = new Uint8Array(n);
  for (const { documents, scores: s } of found) documents.forEach((d, i) => { has[d] = 1; scores[d] += s[i]; });
  return { has, scores };
}

const alternatives = (files, group) => Promise.all(group.map(part => conjunction(files, part)));

function joinParts(all) {
  const join = key => [...new Set(all.filter(Boolean).flatMap(p => [...p[key]]))];
  return { values: join("values"), terms: join("terms"), words: join("words"), pieces: join("pieces"), singles: join("singles"), marked: new Set(join("marked")) };
}

/** All documents that have what a query asks for, with their scores, without filters. */
export async function match(files, plan) {
  const { m: { n } } = await files.start();
  const [main, any, none] = await Promise.all([conjunction(files, plan),
    Promise.all(plan.any.map(group => alternatives(files, group))), alternatives(files, plan.none)]);
  const parts = joinParts([main.parts, ...any.flatMap(found => found.map(a => a.parts))]);
  if (!any.length && !plan.none.length) return { documents: main.documents, scores: main.scores, parts };
  const groups = any.map(found => union(found, n));
  const out = union(none, n).has;
  const documents = [];
  const scores = [];
  const add = (d, s) => {
    if (out[d] || !groups.every(g => g.has[d])) return;
    documents.push(d);
    scores.push(f(groups.reduce((all, g) => all + f(g.scores[d]), s)));
  };
  if (plan.tokens.length) main.documents.forEach((d, i) => add(d, main.scores[i]));
  else for (let d = 0; d < n; d++) add(d, 0);
  return { documents: Int32Array.from(documents), scores: Float32Array.from(scores), parts };
}

/**
 * What has some of what a query asks for: projects with at least half as many clauses as the project that has the most, and pages with three quarters of what any
 * has. A range is no clause: what is found lies in it.
 */
export async function matchSome(files, plan) {
  const { m } = await files.start();
  const ranged = plan.any.filter(group => group.some(part => part.range));
  const lists = await Promise.all([plan, ...plan.any.filter(group => !ranged.includes(group)).flat()].map(part => listsFor(files, part)));
  const parts = joinParts(lists.map(l => l.parts));
  const known = await files.listsOf([...parts.terms, ...parts.values]);
  const { pairs, whole, values, names } = await scorersFor(files, { parts: { ...parts, singles: [] }, of: terms => terms.map(t => known.get(t)) }, 1);
  const should = [...pairs, ...whole, ...values];
  const counts = new Uint8Array(m.n);
  for (const { list } of should) for (const d of list.documents) if (list.how[d] & 3) counts[d]++;
  const within = await Promise.all(ranged.map(group => alternatives(files, group).then(found => union(found, m.n).has)));
  const out = union(await alternatives(files, plan.none), m.n).has;
  const most = (from, to) => counts.subarray(from, to).reduce((a, b, i) => open(from + i) && b > a ? b : a, 0);
  const open = d => !out[d] && within.every(has => has[d]);
  const some = (from, to, least) => {
    const documents = [];
    if (least || within.length && from === 0) for (let d = from; d < to; d++) if (counts[d] >= least && open(d)) documents.push(d);
    return scored(Int32Array.from(documents), should, names);
  };
  const best = most(0, m.p);
  return { ...some(0, m.p, Math.ceil(best / 2)), parts, pages: some(m.p, m.n, Math.ceil(Math.max(best, most(m.p, m.n)) * 3 / 4)) };
}
