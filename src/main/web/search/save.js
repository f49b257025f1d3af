// What is listed as a CSV file. Cells follow the apostrophe rule of docs/open-data.md.
import { element } from "./words.js";

// What a spreadsheet might compute gets an apostrophe. The same in FormulaGuard.java.
const active = /^(?:[\t\r\n]|[\s\p{Z}\p{C}]*[=+\-@＝＋－＠])/u;
const letter = "\\p{L}[\\p{L}²³]*";
const unit = `[%％‰℃]?(?:${letter}(?:/${letter})*)?`;
const harmless = new RegExp(`^(?:[=＝+＋－-]|-+|[=＝]?[+＋－-]?[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?(?: ?${unit}|\\(${unit}\\)|（${unit}）))$`, "u");

function guarded(text) {
  const bare = text.replace(/^'+/, "");
  return active.test(bare) && !harmless.test(bare) ? "'" + text : text;
}
const cell = value => {
  const text = typeof value === "number" ? String(value) : guarded(value || "");
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

export function csvOf(head, rows) {
  return "\ufeff" + [head, ...rows].map(r => r.map(cell).join(",") + "\r\n").join("");
}

/** A file named after a query. */
export const nameFor = query => "mingzhang" + (query.trim() ? "-" + query.trim().replace(/[\\/:*?"<>|\u0000-\u001f\s.]+/g, "-").slice(0, 40) : "") + ".csv";

/** Hands a text to the reader as a file. */
export function download(text, name) {
  const link = element("a", { href: URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}
