// The shipped script without a browser: runs its engine over the files of a built site and counts what a reader would have fetched.
import { readFileSync, readdirSync, existsSync } from "node:fs";
import { gzipSync } from "node:zlib";
import path from "node:path";
import vm from "node:vm";

const script = readFileSync(new URL("../src/main/web/search.js", import.meta.url), "utf8");
export const source = script;
// As Assets publishes it: without comments and indents.
const lean = script.split("\n").map(l => l.trim()).filter(l => l && !l.startsWith("//") && !l.startsWith("/*")).join("\n");
export const scriptBytes = gzipSync(lean, { level: 9 }).length;
const sizes = new Map();

/** The manifest of a site's folder, below search/. */
export const manifestOf = site => readdirSync(path.join(site, "search")).map(name => `${name}/m.json`).find(name => existsSync(path.join(site, "search", name)));

/** Opens the index of a site's folder; `cold()` forgets what was fetched. */
export function open(site) {
  const manifest = manifestOf(site);
  const fetched = [];
  const answer = url => {
    const file = path.join(site, decodeURIComponent(new URL(url).pathname));
    if (!existsSync(file)) return { ok: false, status: 404 };
    const bytes = readFileSync(file);
    if (!sizes.has(file)) sizes.set(file, gzipSync(bytes, { level: 9 }).length);
    fetched.push({ file: file.slice(site.length), bytes: sizes.get(file) });
    return { ok: true, status: 200, json: async () => JSON.parse(bytes.toString("utf8")) };
  };
  const fresh = () => {
    const context = vm.createContext({
      URL, TextEncoder, Math, console, setTimeout,
      document: { baseURI: "http://site/search/", querySelector: () => null },
      fetch: async url => answer(url),
    });
    vm.runInContext(script, context);
    context.mingzhangSearch.manifest = manifest;
    return context.mingzhangSearch;
  };
  let engine = fresh();
  let index = engine.open(manifest);
  return {
    fetched,
    get index() { return index; },
    get engine() { return engine; },
    cold() { engine = fresh(); index = engine.open(manifest); fetched.length = 0; },
  };
}
