// The shipped script without a browser: runs its engine over the files of a built site and counts what a reader would have fetched.
import { readFileSync, readdirSync, existsSync } from "node:fs";
import { gzipSync } from "node:zlib";
import path from "node:path";

const known = new Map();

/** The manifest of a site's folder, below search/. */
export const manifestOf = site => readdirSync(path.join(site, "search")).map(name => `${name}/m.json`).find(name => existsSync(path.join(site, "search", name)));

/** The script that stands with it. */
export const sourceOf = (site, name = "search") => readFileSync(path.join(site, "assets", readdirSync(path.join(site, "assets")).find(f => f.startsWith(name + ".") && f.endsWith(".js"))), "utf8");

/** Opens the index of a site's folder; `forget()` forgets what was fetched, `cold()` the compiled script too. */
export function open(site) {
  const manifest = manifestOf(site);
  const fetched = [];
  const answer = url => {
    const file = path.join(site, decodeURIComponent(new URL(url).pathname));
    if (!existsSync(file)) return { ok: false, status: 404 };
    if (!known.has(file)) {
      const bytes = readFileSync(file);
      known.set(file, { text: bytes.toString("utf8"), bytes: gzipSync(bytes, { level: 9 }).length });
    }
    const { text, bytes } = known.get(file);
    fetched.push({ file: file.slice(site.length), bytes });
    return { ok: true, status: 200, json: async () => JSON.parse(text) };
  };
  // Not node:vm, where each look at a global costs more than what is measured.
  const script = sourceOf(site);
  const compiled = new Function("document", "fetch", script);
  new Function(sourceOf(site, "more"))(); // the script fetches it all the same, and finds that it is there
  const fresh = () => {
    compiled({ baseURI: "http://site/search/", querySelector: () => null }, async url => answer(url));
    const page = globalThis.mingzhangSearch;
    page.manifest = manifest;
    return page;
  };
  let engine = fresh();
  let index = engine.open(manifest);
  return {
    fetched,
    scriptBytes: gzipSync(script, { level: 9 }).length,
    get index() { return index; },
    get engine() { return engine; },
    forget() { index = engine.open(manifest); },
    cold() { engine = fresh(); index = engine.open(manifest); fetched.length = 0; },
  };
}
