// What matched, marked in a text.
import { fold } from "./folding.js";
import { tokens } from "./tokens.js";
import { values } from "./values.js";
import { element, parts } from "./words.js";

export function matches(text, found) {
  const folded = fold(text);
  const out = [];
  const add = (s, e, term) => out.push([folded.origins[s], folded.origins[e], term]);
  const terms = found.parts.marked;
  const asked = values(folded.text).filter(v => found.parts.values.includes(v.term));
  for (const t of tokens(folded.text)) {
    if (terms.has(t.term)) add(t.start, t.end, t.term);
    else if (t.run < 0) for (const w of found.parts.words) {
      const printed = folded.text.slice(t.start, t.end);
      const at = printed.indexOf(w);
      if (at >= 0) add(t.start + at, t.start + at + w.length, w);
      else if (printed.replace(/,/g, "").includes(w)) add(t.start, t.end, w);
    }
    if (t.run >= 0) for (const c of found.parts.singles) {
      for (let at = t.term.indexOf(c); at >= 0; at = t.term.indexOf(c, at + 1)) add(t.start + at, t.start + at + c.length, c);
    }
  }
  for (const v of asked) add(v.start - (v.term[0] === "#" ? v.term.indexOf("|") - 1 : 0), v.end, v.term);
  return out.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
}
/** A text with what matched marked; of a long one the stretch around the first match. */
export function marked(text, found, most = 120) {
  const all = matches(text, found);
  let from = 0;
  let to = text.length;
  if (text.length > most && all.length) {
    from = Math.max(0, all[0][0] - 30);
    to = Math.min(text.length, from + most);
  } else if (text.length > most) to = most;
  const out = document.createDocumentFragment();
  if (from > 0) out.append("…");
  let at = from;
  let mark = null;
  for (const [s, e] of all) {
    if (s < from || e > to || e <= at) continue;
    if (mark && s <= at) mark.append(...parts(text.slice(at, e)));
    else {
      out.append(...parts(text.slice(at, s)));
      out.append(mark = element("mark", {}, text.slice(s, e)));
    }
    at = e;
  }
  out.append(...parts(text.slice(at, to)));
  if (to < text.length) out.append("…");
  return out;
}
