// Which words of a query a document does not have.

/** The stretches of a text that are asked for and that no term covers which the document has. */
function uncovered({ text, tokens }, has) {
  const covered = new Uint8Array(text.length + 1);
  for (const t of tokens) covered.fill(1, t.start, t.end);
  for (const t of tokens) if (has(t.term)) covered.fill(2, t.start, t.end);
  const out = [];
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    if (covered[i] === 1) start = start < 0 ? i : start;
    else if (start >= 0) {
      // One character says little: it is named with the one before it.
      out.push(text.slice(i - start === 1 && covered[start - 1] ? start - 1 : start, i));
      start = -1;
    }
  }
  return out;
}

/** For each of some documents the words that it lacks; of alternatives it must have one, the first is named. */
export async function lacking(files, plan, documents) {
  const groups = [[plan], ...plan.any];
  const lists = await files.listsOf([...new Set(groups.flat().flatMap(p => p.tokens.map(t => t.term)))]);
  const lacks = (group, d) => {
    const all = group.map(p => uncovered(p, t => lists.get(t).how[d]));
    return all.every(words => words.length) ? all[0] : [];
  };
  return new Map(documents.map(d => [d, groups.flatMap(group => lacks(group, d))]));
}
