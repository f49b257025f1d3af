// What the script answers to a query, in the words of Answers.java; run in Node and in browsers.
async (index, { query, filters }) => {
  const bits = new DataView(new ArrayBuffer(4));
  const found = await index.ask({ query, filters, count: 20, exact: true });
  const some = found.used === "none" && found.some.documents && found.some.documents.length ? found.some : null;
  const { documents, scores, page, total } = some || found;
  const at = new Map(Array.from(documents, (d, i) => [d, scores[i]]));
  return { query, filters, ids: page, bits: page.map(d => (bits.setFloat32(0, at.get(d)), bits.getInt32(0))), total, used: some ? "some" : found.used };
}
