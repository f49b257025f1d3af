// How well what is expected first is found: node bench/quality.mjs SITE [QUERIES]. Prints the mean reciprocal rank of each class, and what is not first.
// A line of QUERIES is class, query and the expected projects (| between several) or, behind @, the beginning of a page's address, with tabs between.
import { readFileSync } from "node:fs";
import { open } from "./engine.mjs";

const [site, file = new URL("../src/test/resources/search/queries.tsv", import.meta.url)] = process.argv.slice(2);
const opened = open(site);
const classes = new Map();
const misses = [];
for (const line of readFileSync(file, "utf8").trim().split("\n").slice(1)) {
  const [name, query, expected] = line.split("\t");
  const wanted = expected.split("|");
  const found = await opened.index.ask({ query, count: 10, verify: opened.verify });
  const projects = [...found.page, ...found.some.page];
  const cards = await opened.index.cards([...projects, ...found.pages]);
  const ids = projects.map(d => cards.get(d)[0].split("/").pop());
  const pages = found.pages.map(d => cards.get(d)[0]);
  const ranks = wanted.map(w => w[0] === "@" ? pages.findIndex(p => p.startsWith(w.slice(1)) || p + "/" === w.slice(1)) : ids.indexOf(w)).filter(r => r >= 0);
  const rank = ranks.length ? 1 / (1 + Math.min(...ranks)) : 0;
  classes.set(name, [...(classes.get(name) || []), rank]);
  if (rank < 1) misses.push(`${rank.toFixed(2)} ${name}: ${query} (${found.used}${found.as ? " " + found.as : ""}, ${found.total}+${found.some.total}) ${ids.slice(0, 3).join(" ")} ${pages.join(" ")}`);
}
const mean = list => list.reduce((a, b) => a + b, 0) / list.length;
for (const [name, ranks] of classes) console.log(`${name.padEnd(18)} ${mean(ranks).toFixed(3)}  ${ranks.length}`);
console.log(`${"all".padEnd(18)} ${mean([...classes.values()].flat()).toFixed(3)}  ${[...classes.values()].flat().length}`);
console.log(`${"mean of classes".padEnd(18)} ${mean([...classes.values()].map(mean)).toFixed(3)}`);
console.log(misses.join("\n"));
