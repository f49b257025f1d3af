// Compares the shipped script with Lucene: node bench/parity.mjs SITE ANSWERS; the answers are written by org.mingzhang.site.SearchEntries.
import { readFileSync } from "node:fs";
import { open } from "./engine.mjs";

const [site, answers] = process.argv.slice(2);
const opened = open(site);
const bits = new DataView(new ArrayBuffer(4));
let wrong = 0;
let all = 0;
const used = {};
for (const line of readFileSync(answers, "utf8").split("\n")) {
  if (!line) continue;
  const expected = JSON.parse(line);
  const found = await opened.index.ask({ query: expected.query, filters: expected.filters, count: 20 });
  const score = new Map(Array.from(found.documents, (d, i) => [d, found.scores[i]]));
  const near = found.used === "suggestion";
  const actual = {
    ids: near ? [] : found.page,
    bits: near ? [] : found.page.map(d => (bits.setFloat32(0, score.get(d)), bits.getInt32(0))),
    total: near ? 0 : found.total,
    used: near ? "none" : found.used,
  };
  all++;
  used[expected.used] = (used[expected.used] ?? 0) + 1;
  const same = ["ids", "bits", "total", "used"].every(k => JSON.stringify(actual[k]) === JSON.stringify(expected[k]));
  if (!same && ++wrong <= 5) console.log("differs:", JSON.stringify(expected), JSON.stringify(actual));
}
console.log(`${all - wrong} of ${all} answers equal to Lucene's (ids, score bits, totals); ${JSON.stringify(used)}`);
process.exitCode = wrong ? 1 : 0;
