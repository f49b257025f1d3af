// The query: Reading.java in the tests reads it alike, and QueryPlan.java asks Lucene for the same.
import { fold } from "./folding.js";
import { rangeIn } from "./ranges.js";
import { rewritings } from "./rewriting.js";
import { tokens } from "./tokens.js";
import { allValues, values } from "./values.js";

const LONGEST = 256;
const QUOTED = /["“”„「『]([^"“”„「」『』]+)["“”„」』]/g;
const MINUS = /^[-−](?=[^-−0-9])/;

const unsigned = t => t.replace(/[[\]"“”„「」『』]/g, "");
const blank = (t, { start, end }) => t.slice(0, start) + " ".repeat(end - start) + t.slice(end);
/** What is asked for by a text: its values and its tokens. */
export const wanted = (text, boost = 1) => ({ text, values: values(text), tokens: tokens(text), boost });

/** The same to the letter: every value must be there whole. */
const literally = text => ({ ...wanted(text), values: allValues(text), whole: true });

/** The parts of a text between blanks; a quoted part is one. */
function chunksOf(t) {
  const out = [];
  for (const m of t.matchAll(/(?:[-−]|不含)?["“”„「『][^"“”„「」『』]+["“”„」』]|[^ \t\n\r\f\v]+/g)) out.push({ start: m.index, end: m.index + m[0].length, text: m[0] });
  return out;
}
const OR = /^(or|或|\|)$/;
const AND = /^(and|且|并且)$/;
const NOT = /^(not|不含)$/;

/** Which chunks are left out (not), which are alternatives (or), and which are only signs. */
function readOperators(chunks) {
  const roles = chunks.map(c => ({ ...c, role: "and" }));
  roles.forEach((c, i) => {
    const next = roles[i + 1];
    const rest = c.text.replace(MINUS, "").replace(/^不含/, "");
    if (OR.test(c.text) && i > 0 && next && !OR.test(next.text) && roles[i - 1].role !== "not") {
      if (roles[i - 1].role === "and") Object.assign(roles[i - 1], { role: "or", group: i });
      Object.assign(next, { role: "or", group: roles[i - 1].group });
      c.role = "sign";
    } else if (AND.test(c.text) && i > 0 && next) c.role = "sign";
    else if (c.role === "and" && NOT.test(c.text) && next) {
      c.role = "sign";
      next.role = "not";
    } else if (c.role === "and" && rest !== c.text && rest) Object.assign(c, { role: "not", text: rest });
  });
  return roles.every(c => c.role !== "not" || tokens(c.text).length) ? roles : chunks.map(c => ({ ...c, role: "and" }));
}

/** The alternatives that are typed, a list for each group. */
function typedGroups(roles) {
  const groups = new Map();
  for (const c of roles) if (c.role === "or") groups.set(c.group, [...(groups.get(c.group) || []), c]);
  return [...groups.values()];
}

/**
 * A query as it is read: what all results must have (text, values, tokens), groups of which they must have one, what they must not have, a range of
 * amounts, what is quoted, and how it was read, a list of [kind, …texts].
 */
export function parse(query, synonyms = []) {
  const { text: folded } = fold(query.slice(0, LONGEST));
  const roles = readOperators(chunksOf(folded));
  const said = [];
  let text = folded;
  for (const c of roles) if (c.role !== "and") text = blank(text, c);
  const any = typedGroups(roles).map(group => {
    said.push(["or", ...group.map(c => unsigned(c.text))]);
    return group.map(c => wanted(c.text));
  });
  const none = roles.filter(c => c.role === "not").map(c => wanted(c.text));
  for (const c of none) said.push(["not", unsigned(c.text)]);
  const range = rangeIn(text);
  if (range) {
    said.push(["range", range]);
    any.push([literally(text.slice(range.start, range.end)), { range, text: "", values: [], tokens: [], boost: 1 }]);
    text = blank(text, range);
  }
  const across = values(text).filter(v => /[ \t\n\r\f\v]/.test(text.slice(v.start, v.end)));
  for (const c of chunksOf(text)) {
    const more = across.some(v => v.start < c.end && v.end > c.start) || /["“”„「『]/.test(c.text) ? [] : rewritings(c.text, synonyms);
    if (!more.length) continue;
    any.push([wanted(c.text), ...more.map(r => wanted(r.text, r.boost))]);
    for (const r of more) if (r.said) said.push(r.said);
    text = blank(text, c);
  }
  const quotes = roles.filter(c => c.role !== "not").flatMap(c => Array.from(c.text.matchAll(QUOTED), m => m[1]));
  for (const q of quotes) said.push(["quoted", q]);
  return { ...wanted(text), folded, any, none, between: range, quotes, said, cut: query.length > LONGEST };
}
export const isNothing = plan => !plan.tokens.length && !plan.any.length && !plan.none.length;
