// Which words of a query a document does not have.

/** The stretches of a text that are asked for and that no term covers which the document has. */
function uncovered({ text, tokens }, has) {
  const covered = new Uint8Array(text.length + 1);
  for (const t of tokens) covered.fill(1, t.start, t.end);
  for (const t of tokens) if (has(t.term)) covered.fill(2, t.start, t.end);
  const out = [];
  let word = "";
  for (let i = 0; i <= text.length; i++) {
    if (covered[i] === 1) word += text[i];
    else if (word) { out.push(word); word = ""; }
  }
  return out;
}

/** For each of some documents the words that it lacks; of alternatives the first is meant. */
export async function lacking(files, plan, documents) {
  const parts = [plan, ...plan.any.map(group => group[0])];
  const lists = await files.listsOf([...new Set(parts.flatMap(p => p.tokens.map(t => t.term)))]);
  return new Map(documents.map(d => [d, parts.flatMap(p => uncovered(p, t => lists.get(t).how[d]))]));
}
