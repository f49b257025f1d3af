// What is listed as rows: projects, or their indicators or findings that match.
import { askedBy, fitsPart, formOf, idOf, isOpen, partOf, stageOf } from "./forms.js";
import { matches } from "./marks.js";
import { partsOf } from "./record.js";
import { matching } from "./rows.js";
import { yuanOf } from "./words.js";

const AT_ONCE = 20;
const PROJECT_HEAD = ["project_id", "project", "department", "year", "stage", "amount_yuan", "amount_basis", "amount_words", "roll_up", "executed_share",
  "other_forms", "project_findings", "page", "part"];
const PART_HEAD = ["project_id", "project", "department", "year", "stage", "amount_yuan", "amount_basis", "amount_words", "roll_up", "text", "target",
  "result", "deviation", "page", "part"];

/** Year, stage and amount of a form. */
const cellsOf = form => form ? [form[0], stageOf(form[1]), ...(form[2] ? [yuanOf(form[2]), form[2][1], form[2][2]] : ["", "", ""])] : ["", "", "", "", ""];

/** The form that matched of each project; the records that tell are read some at a time. */
async function formsOf(cards, { found, state }, { index, word }) {
  const out = [];
  for (let at = 0; at < cards.length; at += AT_ONCE) {
    out.push(...await Promise.all(cards.slice(at, at + AT_ONCE).map(async ([id, , , forms]) =>
      formOf(forms, state, found, isOpen(forms, state, found) ? await index.record(id) : null, word))));
  }
  return out;
}

/** The head and a row a project, with the form that its result shows. */
export async function projectTable(cards, shown, env) {
  const forms = await formsOf(cards, shown, env);
  return [PROJECT_HEAD, cards.map(([id, name, department, all, findings, rollUp], i) =>
    [id, name, askedBy(forms[i], department), ...cellsOf(forms[i]), rollUp ? "true" : "false", forms[i] && forms[i][3] ? forms[i][3][1] : "",
      all.filter(f => f !== forms[i]).map(idOf).join(" "), findings, new URL(`projects/${id}/`, env.root).href, forms[i] ? partOf(forms[i][1]) : ""])];
}

/** The parts of one kind that match and are chosen, with their projects: [{card, part}, …]; all of a project that is found by its name. */
export async function partsOfKind(cards, { found, state }, { index, word }) {
  const records = await Promise.all(cards.map(card => index.record(card[0]).then(r => ({ card, r }))));
  const wanted = p => p.kind === state.by && fitsPart(p, state.filters);
  return records.flatMap(({ card, r }) => {
    const some = matching(r, found, word).map(({ p }) => p).filter(wanted);
    const named = !state.query.trim() || matches(card[1] + " " + card[2], found).length;
    return (some.length || !named ? some : partsOf(r, word).filter(wanted)).map(part => ({ card, part }));
  });
}

/** The head and a row a part. */
export function partTable(parts, { root }) {
  return [PART_HEAD, parts.map(({ card: [id, name, department, forms, , rollUp], part: { form, texts, anchor } }) => {
    const [text, target = "", result = "", deviation = ""] = texts;
    const of = forms.find(f => idOf(f) === form);
    return [id, name, askedBy(of, department), ...cellsOf(of), rollUp ? "true" : "false", text, target, result, deviation,
      new URL(`projects/${id}/${anchor ? "#" + anchor : ""}`, root).href, of ? partOf(of[1]) : ""];
  })];
}
