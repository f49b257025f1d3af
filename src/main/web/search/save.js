// What is listed as a CSV file. Cells follow the apostrophe rule of docs/open-data.md.
import { element } from "./words.js";

const guarded = text => /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
const cell = value => {
  const text = typeof value === "number" ? String(value) : guarded(value || "");
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

export function csvOf(head, rows) {
  return "\ufeff" + [head, ...rows].map(r => r.map(cell).join(",") + "\r\n").join("");
}

/** The head and a row a card. */
export function projectTable(cards, root) {
  const head = ["project_id", "project", "department", "forms", "budget_yuan", "execution_rate", "latest_year", "findings", "page",
    "roll_up", "budget_year", "budget_stage", "budget_basis", "budget_words", "rate_year", "rate_stage", "rate_basis", "rate_words"];
  const none = ["", "", "", ""];
  return [head, cards.map(([id, name, department, forms, fen, , rate, year, findings, rollUp, amountOf, rateOf]) =>
    [id, name, department, forms, fen === null ? "" : fen / 100, rate, year, findings, new URL(`projects/${id}/`, root).href,
      rollUp ? "true" : "false", ...(amountOf || none), ...(rateOf || none)])];
}

/** Hands a text to the reader as a file. */
export function download(text, name) {
  const link = element("a", { href: URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}
