import { marked, matches } from "./marks.js";
import { element } from "./words.js";

/** The paragraph or row of an editors' page that matches best. */
async function bestBlock(address, found) {
  const response = await fetch(address);
  const html = response.ok ? await response.text() : "";
  return Array.from(new DOMParser().parseFromString(html, "text/html").querySelectorAll("main p, main li, main tr"), b => b.textContent.trim().replace(/\s+/g, " "))
    .map(text => ({ text, hits: new Set(matches(text, found).map(m => m[2])).size }))
    .reduce((a, b) => b.hits > a.hits ? b : a, { hits: 0 });
}

/** A page that answers directly: what kind of page it is, its name and its figure; of an editors' page what matches. */
export function answerLine([id, name, kind, figure], found, { root, word }) {
  const address = new URL(id, root);
  const item = element("li", {}, element("small", {}, word.label(kind)), " ", element("a", { href: address.href }, marked(word.label(name), found, 200)));
  if (figure) item.append(" ", element("small", {}, word.label(figure)));
  else bestBlock(address, found).then(best => { if (best.hits) item.append(" ", element("small", {}, marked(best.text, found))); })
    .catch(() => { /* its title says enough */ });
  return item;
}
