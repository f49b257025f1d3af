// Puts Pagefind and our search over the same built site, in one browser: node bench/pagefind.mjs SITE CONTENT [SEED [QUERIES A CLASS]]
// Needs the npm packages pagefind and playwright-core where it is run (npm install pagefind playwright-core) and Chromium (CHROMIUM or /usr/bin/chromium).
// bench/run pagefind runs it with all that it needs. Our own processor time and memory are in SITE/../build.json, and in SITE/../reading.json those of a process
// that only reads and assesses the projects, which the site needs without a search: {"seconds": 1.2, "megabytes": 300}.
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { existsSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { spawnSync } from "node:child_process";
import path from "node:path";

const require = createRequire(path.join(process.cwd(), "package.json"));
const { chromium } = require("playwright-core");
const [site, content, seedText = "1", each = "40"] = process.argv.slice(2);
const PER_CLASS = Number(each);

// ---- Known items: queries cut from the content, each with the project it was cut from.
let seed = Number(seedText);
const random = n => { seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0; return Math.floor(seed / 2 ** 32 * n); };
const fold = readFileSync(new URL("../src/main/resources/search/fold.txt", import.meta.url), "utf8").split("\n").map(l => Array.from(l));
const traditional = new Map(fold[1].map((s, i) => [s, fold[0][i]]));
const sounds = new Map();
for (const line of readFileSync(new URL("../src/main/resources/search/pinyin.txt", import.meta.url), "utf8").split("\n")) {
  const [syllable, characters = ""] = line.split(" ");
  for (const c of characters) sounds.set(c, syllable);
}
const projects = [];
for (const department of readdirSync(path.join(content, "projects"))) for (const id of readdirSync(path.join(content, "projects", department))) projects.push(`${department}/${id}`);
const read = id => {
  const folder = path.join(content, "projects", id);
  return JSON.parse(readFileSync(path.join(folder, readdirSync(folder).filter(f => /^\d/.test(f)).sort().at(-1)), "utf8"));
};
const piece = (text, length) => { const start = random(Math.max(1, text.length - length + 1)); return text.slice(start, start + length); };
const classes = {
  "full name": d => d.name,
  "part of a name": d => piece(d.name, 6),
  "goal": d => d.summary && piece(d.summary, 8),
  "document number": d => d.legalBasis?.find(l => l.number)?.number,
  "number, typed loosely": d => d.legalBasis?.find(l => l.number)?.number.replace("〔", "[").replace("〕", "]").replace("号", ""),
  "traditional": d => Array.from(d.name, c => traditional.get(c) ?? c).join(""),
  "pinyin": d => Array.from(d.name).slice(0, 2).map(c => sounds.get(c)).join(""),
  "indicator": d => d.indicators[random(d.indicators.length)].name,
};
const items = [];
for (const [name, cut] of Object.entries(classes)) {
  for (let left = PER_CLASS, tries = 0; left > 0 && tries < 4000; tries++) {
    const id = projects[random(projects.length)];
    const query = cut(read(id));
    if (query) { items.push({ name, id, query }); left--; }
  }
}

// ---- Building.
const bundle = path.join(site, "pagefind");
rmSync(bundle, { recursive: true, force: true });
const pagefind = path.join(process.cwd(), "node_modules/pagefind");
const binary = path.join(pagefind, "lib/runner/bin.cjs");
const version = JSON.parse(readFileSync(path.join(pagefind, "package.json"), "utf8")).version;
const built = spawnSync("/usr/bin/time", ["-f", "%M %U %S", process.execPath, binary, "--site", site, "--glob", "projects/**/*.html", "--force-language", "zh"], { encoding: "utf8" });
const [memory, user, system] = built.stderr.trim().split("\n").at(-1).split(" ").map(Number);
const weigh = folder => {
  let files = 0;
  let bytes = 0;
  (function walk(f) {
    for (const name of readdirSync(f)) {
      const file = path.join(f, name);
      if (statSync(file).isDirectory()) walk(file);
      else { files++; bytes += Math.min(statSync(file).size, gzipSync(readFileSync(file), { level: 9 }).length); }
    }
  })(folder);
  return { files, bytes };
};
const took = name => JSON.parse(readFileSync(path.join(site, "..", name), "utf8"));
const [ours, reading] = ["build.json", "reading.json"].map(took);
const weights = [weigh(bundle), weigh(path.join(site, "search"))];

// ---- Asking: every query in a fresh context, so nothing is cached. Bytes are those of gzip -9 or of the file if it is smaller.
const types = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript; charset=utf-8", ".json": "application/json", ".wasm": "application/wasm" };
let sent = 0;
const sizes = new Map();
const server = createServer((request, response) => {
  let name = decodeURIComponent(request.url.split("?")[0]);
  if (name === "/blank.html") return response.setHeader("content-type", "text/html; charset=utf-8").end("<!doctype html><html lang=zh-CN><title>blank</title>");
  if (name.endsWith("/")) name += "index.html";
  const file = path.join(site, name);
  if (!existsSync(file)) return response.writeHead(404).end();
  const bytes = readFileSync(file);
  if (!sizes.has(file)) sizes.set(file, Math.min(bytes.length, gzipSync(bytes, { level: 9 }).length));
  sent += sizes.get(file);
  response.setHeader("content-type", types[path.extname(file)] ?? "application/octet-stream").end(bytes);
}).listen(0);
const root = `http://127.0.0.1:${server.address().port}/`;
const script = "/assets/" + readdirSync(path.join(site, "assets")).find(f => f.startsWith("search."));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
const ways = {
  pagefind: async ({ query }) => {
    const start = performance.now();
    const pagefind = await import("/pagefind/pagefind.js");
    const found = await pagefind.search(query);
    const shown = await Promise.all(found.results.slice(0, 10).map(r => r.data()));
    return { time: performance.now() - start, ids: shown.map(r => r.url.replace(/^.*projects\//, "").replace(/\/$/, "")) };
  },
  mingzhang: async ({ query, script }) => {
    const start = performance.now();
    await import(script);
    const index = mingzhangSearch.open("/search/index.json");
    const found = await index.ask({ query, count: 10 });
    const cards = await index.cards(found.page);
    return { time: performance.now() - start, ids: found.page.map(d => cards.get(d)[0]) };
  },
};
const rows = { pagefind: {}, mingzhang: {} };
const all = { pagefind: [], mingzhang: [] };
const middle = list => list.sort((a, b) => a - b)[list.length >> 1];
for (const { name, id, query } of items) {
  for (const [who, ask] of Object.entries(ways)) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(root + "blank.html");
    sent = 0;
    const { time, ids } = await page.evaluate(ask, { query, script });
    const at = ids.indexOf(id);
    (rows[who][name] ??= []).push(at < 0 ? 0 : 1 / (at + 1));
    all[who].push({ time, bytes: sent });
    await context.close();
  }
}
await browser.close();
server.close();
rmSync(bundle, { recursive: true, force: true });

// ---- The table.
const line = (label, a, b) => console.log(`| ${label} | ${a} | ${b} |`);
const mean = list => (list.reduce((s, n) => s + n, 0) / list.length).toFixed(3);
console.log(`${projects.length} projects, seed ${seedText}, ${PER_CLASS} queries a class\n`);
line("", "Pagefind " + version, "this search");
line("---", "---", "---");
line("processor time that the search adds to a build", (user + system).toFixed(1) + " s", (ours.seconds - reading.seconds).toFixed(1) + " s");
line("memory of that process", (memory / 1000).toFixed(0) + " MB", ours.megabytes + " MB");
line("files", weights[0].files, weights[1].files);
line("bytes, compressed", (weights[0].bytes / 1e6).toFixed(2) + " MB", (weights[1].bytes / 1e6).toFixed(2) + " MB");
for (const [label, key, unit, share] of [["bytes of a first query, median", "bytes", 1000, " KB"], ["time to the first results, median", "time", 1, " ms"]])
  line(label, ...["pagefind", "mingzhang"].map(w => (middle(all[w].map(r => r[key])) / unit).toFixed(1) + share));
for (const name of Object.keys(classes)) line("reciprocal rank, " + name, mean(rows.pagefind[name]), mean(rows.mingzhang[name]));
console.log(`\nOur process read, assessed and indexed in ${ours.seconds} s; one that only reads and assesses takes ${reading.seconds} s.`);
