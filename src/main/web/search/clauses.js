// From what is asked for to the terms of the index. The same in QueryPlan.java.
const MOST = 64;
const LONGEST_PIECE = 4;
const overlap = (a, b) => a.start < b.end && a.end > b.start;

/** The pieces of a word to ask for. The same in Pieces.java. */
function covering(word) {
  const out = [];
  let start = 0;
  for (; start + LONGEST_PIECE < word.length; start += LONGEST_PIECE) out.push(word.slice(start, start + LONGEST_PIECE));
  out.push(word.slice(-LONGEST_PIECE));
  return out.map(p => p.replace(/^\.|\.$/g, ""));
}

/** The tokens to ask for: pairs that very many texts have become longer grams where there are such; otherwise one between two others is left out. */
function asked(text, free, heavy, grams) {
  const terms = [];
  const next = i => i + 1 < free.length && free[i].run >= 0 && free[i].end > free[i + 1].start;
  const joins = i => grams && free[i].term.length < 3 && heavy(free[i].term);
  let before = false;
  for (let i = 0; i < free.length; i++) {
    const t = free[i];
    let last = i;
    while (joins(last) && next(last) && joins(last + 1)) last++;
    if (last > i) for (const term of covering(text.slice(t.start, free[last].end))) terms.push({ ...t, term });
    else if (next(i) && before && next(i - 1) && heavy(t.term)) { before = false; continue; }
    else terms.push(t);
    before = true;
    i = last;
  }
  return terms;
}

/** Values that occur nowhere count as their tokens, amounts excepted. */
export function clauses(plan, there, heavy, grams) {
  const kept = plan.whole ? plan.values : plan.values.filter(v => v.term[0] === "¥" || there(v.term));
  const free = plan.tokens.filter(t => !kept.some(v => overlap(t, v)));
  const once = new Set();
  const unique = asked(plan.text, free, heavy, grams).filter(t => !once.has(t.term) && once.add(t.term)).slice(0, MOST);
  const words = unique.filter(t => t.run < 0).map(t => t.term);
  return {
    values: [...new Set(kept.map(v => v.term))],
    terms: unique.filter(t => !t.single).map(t => t.term),
    words,
    pieces: [...new Set(words.flatMap(covering))],
    singles: unique.filter(t => t.single).map(t => t.term),
    marked: new Set(free.filter(t => !t.single).map(t => t.term)),
  };
}
