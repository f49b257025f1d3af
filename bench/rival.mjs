// Pagefind over a built site: the npm packages pagefind and playwright-core stand where it is run. Its bundle is removed when it is closed.
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { spawnSync } from "node:child_process";
import path from "node:path";

const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".json": "application/json", ".wasm": "application/wasm" };

export async function pagefindOver(site) {
  const { chromium } = createRequire(path.join(process.cwd(), "package.json"))("playwright-core");
  const home = path.join(process.cwd(), "node_modules/pagefind");
  const bundle = path.join(site, "pagefind");
  rmSync(bundle, { recursive: true, force: true });
  const built = spawnSync(process.execPath, [path.join(home, "lib/runner/bin.cjs"), "--site", site, "--force-language", "zh"], { encoding: "utf8" });
  if (built.status) throw new Error(built.stderr);
  const server = createServer((request, response) => {
    const name = decodeURIComponent(request.url.split("?")[0]);
    if (name === "/blank.html") return response.setHeader("content-type", types[".html"]).end("<!doctype html><html lang=zh-CN><title>blank</title>");
    const file = path.join(site, name);
    if (!existsSync(file)) return response.writeHead(404).end();
    response.setHeader("content-type", types[path.extname(file)] ?? "application/octet-stream").end(readFileSync(file));
  }).listen(0);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
  return {
    version: JSON.parse(readFileSync(path.join(home, "package.json"), "utf8")).version,
    /** The projects and the other pages among the first that are found. A page of its own for each query: what is in memory changes what is found. */
    async ask(query) {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${server.address().port}/blank.html`);
      const urls = await page.evaluate(async text => {
        const found = await (await import("/pagefind/pagefind.js")).search(text);
        return (await Promise.all(found.results.slice(0, 20).map(r => r.data()))).map(d => d.url);
      }, query);
      await page.close();
      const addresses = urls.map(url => url.replace(/^\//, "").replace(/index\.html$/, ""));
      return {
        ids: addresses.filter(a => a.startsWith("projects/")).map(a => a.split("/")[2]).slice(0, 10),
        pages: addresses.filter(a => !a.startsWith("projects/")).slice(0, 3),
      };
    },
    async close() {
      await browser.close();
      server.close();
      rmSync(bundle, { recursive: true, force: true });
    },
  };
}
