import { marked, matches } from "./marks.js";
import { element } from "./words.js";

/** An editors' page that matches, with the paragraph or row that matches best. */
export function editorsPage([id, name], found, { root }) {
  const item = element("li", {}, element("a", { href: new URL(id + "/", root).href }, marked(name, found, 200)));
  fetch(new URL(id + "/", root)).then(r => r.ok ? r.text() : "").then(html => {
    const blocks = new DOMParser().parseFromString(html, "text/html").querySelectorAll("main p, main li, main tr");
    const best = Array.from(blocks, b => b.textContent.trim().replace(/\s+/g, " "))
      .map(text => ({ text, hits: new Set(matches(text, found).map(m => m[2])).size }))
      .reduce((a, b) => b.hits > a.hits ? b : a, { hits: 0 });
    if (best.hits) item.append(" ", element("small", {}, marked(best.text, found)));
  }).catch(() => { /* its title says enough */ });
  return item;
}
