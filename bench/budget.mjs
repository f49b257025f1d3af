// What a search costs a reader, printed beside the budgets: node bench/budget.mjs SITE ANSWERS. Bytes are gzip -9, the cache is cold.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import path from "node:path";
import { open } from "./engine.mjs";

const [site, answers] = process.argv.slice(2);
const opened = open(site);
const { scriptBytes } = opened;
const at = (list, share) => list.sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
const kb = n => (n / 1000).toFixed(1) + " KB";
const first = [];
const later = [];
const times = [];
const again = [];
const queries = readFileSync(answers, "utf8").split("\n").filter(Boolean).map(l => JSON.parse(l)).filter(a => a.query.trim() && a.used === "all");
const costs = [];
async function used(action) {
  const start = process.cpuUsage();
  await action();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
for (const { query, filters } of queries) {
  opened.cold();
  let found = await opened.index.ask({ query, filters, count: 10 });
  await opened.index.cards(found.page);
  const bytes = opened.fetched.reduce((s, f) => s + f.bytes, 0);
  first.push(bytes + scriptBytes);
  costs.push([bytes, query]);
}
// Once more, now that every file is in memory: what the script does from the manifest to the cards, reading and decoding included.
for (const { query, filters } of queries) {
  opened.forget();
  times.push(await used(async () => opened.index.cards((await opened.index.ask({ query, filters, count: 10 })).page)));
}
opened.cold();
for (const { query, filters } of queries) {
  opened.fetched.length = 0;
  await opened.index.cards((await opened.index.ask({ query, filters, count: 10 })).page);
  later.push(opened.fetched.reduce((s, f) => s + f.bytes, 0));
  again.push(await used(() => opened.index.ask({ query, filters, count: 10 })));
}
let files = 0;
let bytes = 0;
let raw = 0;
(function walk(folder) {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (statSync(file).isDirectory()) walk(file);
    else if (name.endsWith(".json")) {
      const content = readFileSync(file);
      files++;
      raw += content.length;
      bytes += gzipSync(content, { level: 9 }).length;
    }
  }
})(path.join(site, "search"));
const { m } = await opened.index.start();
console.log(`${m.n} projects, ${queries.length} queries that find something`);
console.log(`script                  ${kb(scriptBytes)} (budget 20 KB)`);
console.log(`first query, median     ${kb(at(first, 0.5))} (budget 60 KB)`);
console.log(`first query, 90 %       ${kb(at(first, 0.9))} (budget 110 KB), most ${kb(at(first, 1))}`);
console.log(`later queries, median   ${kb(at(later, 0.5))} (budget 40 KB)`);
console.log(`script per query, 95 %  ${at(times, 0.95).toFixed(1)} ms (budget 50 ms), median ${at(times, 0.5).toFixed(1)} ms, processor time, a first query with its manifest and lists`);
console.log(`  asked again, 95 %     ${at(again, 0.95).toFixed(1)} ms, median ${at(again, 0.5).toFixed(1)} ms, lists in memory`);
console.log(`index                   ${(bytes / 1e6).toFixed(2)} MB gzip, ${(raw / 1e6).toFixed(2)} MB raw, ${files} files (budget 45 MB, 12,000 files)`);
costs.sort((a, b) => b[0] - a[0]);
console.log("dearest: " + costs.slice(0, 5).map(([n, q]) => `${q} ${kb(n)}`).join("; "));
