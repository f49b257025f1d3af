// How soon the first answer comes on a phone with a slow network: node bench/slow.mjs SITE [QUERIES A CLASS]
// 360 px, 1.6 Mbit/s, 150 ms to the server and back, the page and its script loaded, nothing else in any cache. Each query of queries.tsv is composed as with a
// Chinese input method, letter after letter, and then put in whole; what is measured is the time from there to the first answer that stands on the page.
// Needs the npm package playwright-core where it is run and Chromium (CHROMIUM or /usr/bin/chromium).
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import path from "node:path";

const { chromium } = createRequire(path.join(process.cwd(), "package.json"))("playwright-core");
const [site, each = "3"] = process.argv.slice(2);
const SPEED = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 1.6e6 / 8 };
const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript; charset=utf-8", ".json": "application/json", ".svg": "image/svg+xml" };
const server = createServer((request, response) => {
  let name = decodeURIComponent(request.url.split("?")[0]);
  if (name.endsWith("/")) name += "index.html";
  const file = path.join(site, name);
  if (!existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, { "content-type": types[path.extname(file)] ?? "application/octet-stream", "content-encoding": "gzip" }).end(gzipSync(readFileSync(file)));
}).listen(0);
const root = `http://127.0.0.1:${server.address().port}/`;

const lines = readFileSync(new URL("../src/test/resources/search/queries.tsv", import.meta.url), "utf8").trim().split("\n").slice(1).map(line => line.split("\t"));
const classes = Map.groupBy ? Map.groupBy(lines, ([name]) => name) : lines.reduce((all, line) => all.set(line[0], [...(all.get(line[0]) ?? []), line]), new Map());
const queries = [...classes.values()].flatMap(list => list.slice(0, Number(each)).map(([, query]) => query));

/** Watches the page: when the first answer stands, how often the list was emptied after that, and how far things moved. */
const watch = () => {
  const seen = globalThis.seen = { answer: 0, emptied: 0, moved: 0 };
  const there = () => document.querySelectorAll(".results > li, [data-part=pages] > li").length;
  let before = 0;
  new MutationObserver(() => {
    const now = there();
    if (now && !seen.answer) seen.answer = performance.now();
    if (before && !now) seen.emptied++;
    before = now;
  }).observe(document.querySelector("[data-search]"), { subtree: true, childList: true });
  new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) { seen.moved += e.value; seen.what = e.sources.map(s => s.node && (s.node.outerHTML || s.node.textContent).slice(0, 70)); } }).observe({ type: "layout-shift" });
};

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
const times = [];
let emptied = 0;
let moved = 0;
let most = "";
let lost = 0;
for (const query of queries) {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  await page.goto(root + "search/");
  const cdp = await context.newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", SPEED);
  await page.locator("[data-part=input]").focus();
  await page.evaluate(watch);
  for (let end = 1; end <= Math.min(6, query.length); end++) {
    await cdp.send("Input.imeSetComposition", { text: query.slice(0, end), selectionStart: end, selectionEnd: end });
    await page.waitForTimeout(60);
  }
  const start = await page.evaluate(() => performance.now());
  await cdp.send("Input.insertText", { text: query });
  await page.waitForFunction(() => globalThis.seen.answer, null, { timeout: 20000 }).catch(() => {});
  const seen = await page.evaluate(() => globalThis.seen);
  times.push([seen.answer ? seen.answer - start : Infinity, query]);
  await page.waitForLoadState("networkidle");
  const after = await page.evaluate(() => globalThis.seen);
  emptied += after.emptied;
  if (after.moved > moved) [moved, most] = [after.moved, query + ": " + after.what.join(" ")];
  // Back and forward return what was seen.
  const shown = () => page.locator(".results h2, [data-part=pages] a").allTextContents().then(all => all.join("|"));
  const was = await shown();
  await page.locator("[data-part=form] button").click();
  await page.goBack();
  await page.goForward();
  await page.locator("[data-search]:not([aria-busy])").waitFor();
  await page.waitForFunction(() => document.querySelectorAll(".results > li, [data-part=pages] > li").length, null, { timeout: 20000 }).catch(() => {});
  if (await shown() !== was) lost++;
  await context.close();
}
await browser.close();
server.close();
times.sort((a, b) => a[0] - b[0]);
const at = share => Math.round(times[Math.min(times.length - 1, Math.floor(share * times.length))][0]);
console.log(`${times.length} queries, 360 px, 1.6 Mbit/s, 150 ms, script loaded
first answer, median    ${at(0.5)} ms (budget 1000 ms)
first answer, 90 %      ${at(0.9)} ms
first answer, most      ${at(1)} ms: ${times.at(-1)[1]}
lists that were emptied ${emptied}
most that things moved  ${moved.toFixed(3)} (layout shift) ${most}
not the same after back and forward ${lost}`);
if (at(0.5) > 1000) process.exitCode = 1;
