// How well what is expected first is found: node bench/quality.mjs SITE [QUERIES [pagefind]]. Prints the mean reciprocal rank of each class, beside Pagefind's if that is
// asked for, and what is not first. A line of QUERIES is class, query and the expected projects (| between several) or, behind @, the beginning of a page's address, with tabs
// between. Of what Pagefind finds, pages of projects count for projects and others for pages, as ours stand apart.
import { readFileSync } from "node:fs";
import { open } from "./engine.mjs";
import { pagefindOver } from "./rival.mjs";

const [site, file = new URL("../src/test/resources/search/queries.tsv", import.meta.url), rival] = process.argv.slice(2);
const opened = open(site);
const lines = readFileSync(file, "utf8").trim().split("\n").slice(1).map(line => line.split("\t"));
const mean = list => list.reduce((a, b) => a + b, 0) / list.length;

/** 1 for the first, 1/2 for the second … of the projects or pages that are found. */
function rankOf(expected, ids, pages) {
  const ranks = expected.split("|").map(w => w[0] === "@" ? pages.findIndex(p => p.startsWith(w.slice(1)) || p + "/" === w.slice(1)) : ids.indexOf(w)).filter(r => r >= 0);
  return ranks.length ? 1 / (1 + Math.min(...ranks)) : 0;
}
async function ours(query) {
  const found = await opened.index.ask({ query, count: 10 });
  const projects = [...found.page, ...found.some.page];
  const cards = await opened.index.cards([...projects, ...found.pages]);
  return { ids: projects.map(d => cards.get(d)[0].split("/").pop()), pages: found.pages.map(d => cards.get(d)[0]), said: `${found.used}${found.as ? " " + found.as : ""}, ${found.total}+${found.some.total}` };
}

const other = rival ? await pagefindOver(site) : null;
const classes = new Map();
const misses = [];
for (const [name, query, expected] of lines) {
  const { ids, pages, said } = await ours(query);
  const rank = rankOf(expected, ids, pages);
  const theirs = other ? await other.ask(query) : { ids: [], pages: [] };
  classes.set(name, [...(classes.get(name) || []), [rank, rankOf(expected, theirs.ids, theirs.pages)]]);
  if (rank < 1) misses.push(`${rank.toFixed(2)} ${name}: ${query} (${said}) ${ids.slice(0, 3).join(" ")} ${pages.join(" ")}`);
}
if (other) await other.close();
const print = (name, pairs, more = "") => console.log([name.padEnd(22), mean(pairs.map(p => p[0])).toFixed(3), other ? mean(pairs.map(p => p[1])).toFixed(3) : "", more].join("  "));
console.log(other ? `${"".padEnd(22)}  ours   Pagefind ${other.version}` : "");
for (const [name, pairs] of classes) print(name, pairs, pairs.length);
print("all", [...classes.values()].flat(), lines.length);
print("mean of classes", [...classes.values()].map(pairs => [0, 1].map(i => mean(pairs.map(p => p[i])))));
console.log(misses.join("\n"));
