// Compares the shipped script with Lucene: node bench/parity.mjs SITE ANSWERS [chromium]; the answers are written by org.mingzhang.site.SearchEntries.
// With chromium the script runs there, not in Node; that needs the npm package playwright-core where this is run.
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { manifestOf, open, sourceOf } from "./engine.mjs";

const [site, answers, browser] = process.argv.slice(2);

/** Runs in Node or in the page. */
const code = readFileSync(new URL("../src/test/resources/search/answer.js", import.meta.url), "utf8").replace(/^\/\/.*/, "");
const answer = new Function("return " + code.trim())();

async function chromium() {
  const require = createRequire(path.join(process.cwd(), "package.json"));
  const server = createServer((request, response) => {
    const name = decodeURIComponent(request.url);
    if (name === "/") return response.setHeader("content-type", "text/html; charset=utf-8").end("<!doctype html><script src=search.js></script>");
    if (name === "/search.js") return response.setHeader("content-type", "text/javascript; charset=utf-8").end(sourceOf(site));
    const file = path.join(site, name);
    if (existsSync(file)) response.setHeader("content-type", "application/json").end(readFileSync(file));
    else response.writeHead(404).end();
  }).listen(0);
  const instance = await require("playwright-core").chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
  const page = await instance.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.evaluate(([manifest, code]) => { globalThis.index = mingzhangSearch.open("search/" + manifest); globalThis.answer = (0, eval)(`(${code})`); }, [manifestOf(site), code]);
  return {
    answer: asked => page.evaluate(a => answer(index, a), asked),
    close: async () => { await instance.close(); server.close(); },
  };
}
const opened = open(site);
const way = browser === "chromium" ? await chromium() : { answer: asked => answer(opened.index, asked), close: async () => {} };
let wrong = 0;
let all = 0;
const used = {};
for (const line of readFileSync(answers, "utf8").split("\n")) {
  if (!line) continue;
  const expected = JSON.parse(line);
  const actual = await way.answer({ query: expected.query, filters: expected.filters });
  all++;
  used[expected.used] = (used[expected.used] ?? 0) + 1;
  const same = ["ids", "bits", "total", "used"].every(k => JSON.stringify(actual[k]) === JSON.stringify(expected[k]));
  if (!same && ++wrong <= 5) console.log("differs:", JSON.stringify(expected), JSON.stringify(actual));
}
await way.close();
console.log(`${all - wrong} of ${all} answers equal to Lucene's (ids, score bits, totals) in ${browser ?? "Node"}; ${JSON.stringify(used)}`);
process.exitCode = wrong ? 1 : 0;
