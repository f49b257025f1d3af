// What is listed as rows: projects, or their indicators or findings that match.
import { matching } from "./rows.js";

const PROJECT_HEAD = ["project_id", "project", "department", "forms", "budget_yuan", "execution_rate", "latest_year", "findings", "page",
  "roll_up", "budget_year", "budget_stage", "budget_basis", "budget_words", "rate_year", "rate_stage", "rate_basis", "rate_words"];
const PART_HEAD = ["project_id", "project", "department", "form", "text", "target", "result", "deviation", "page"];

/** The head and a row a project, each figure with its year, stage, basis and the form's word for it. */
export function projectTable(cards, root) {
  const none = ["", "", "", ""];
  return [PROJECT_HEAD, cards.map(([id, name, department, forms, fen, , rate, year, findings, rollUp, amountOf, rateOf]) =>
    [id, name, department, forms, fen === null ? "" : fen / 100, rate, year, findings, new URL(`projects/${id}/`, root).href,
      rollUp ? "true" : "false", ...(amountOf || none), ...(rateOf || none)])];
}

/** The parts of one kind that match, with their projects: [{card, part}, …]. */
export async function partsOfKind(cards, kind, found, { record, word }) {
  const records = await Promise.all(cards.map(card => record(card[0]).then(r => ({ card, r }))));
  return records.flatMap(({ card, r }) => matching(r, found, word).filter(({ p }) => p.kind === kind).map(({ p }) => ({ card, part: p })));
}

/** The head and a row a part. */
export function partTable(parts, root) {
  return [PART_HEAD, parts.map(({ card: [id, name, department], part: { heading, texts, anchor } }) => {
    const [text, target = "", result = "", deviation = ""] = texts;
    return [id, name, department, heading, text, target, result, deviation, new URL(`projects/${id}/${anchor ? "#" + anchor : ""}`, root).href];
  })];
}
