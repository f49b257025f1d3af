// The record of a project: what stands below its name, each part with its place on the project's page, its form and its texts.
import { fold } from "./folding.js";
import { amountText } from "./words.js";

/** The parts of a form; of an indicator its verdict, of a finding its rule. */
function formParts(d, add, word) {
  const form = `${d.year}-${d.stage}${d.part ? "-" + d.part : ""}`;
  const base = `${d.year}-${d.stage}${d.part ? "-form-" + d.part : ""}`;
  const put = (kind, anchor, ...texts) => add({ kind, anchor, form, texts });
  d.indicators.forEach(i => add({ kind: "indicator", anchor: `${base}-${i.sequence}`, form, choice: i.verdict, texts: [i.name, i.target, i.actual, i.deviation, i.longTerm, i.expected, i.likelihood, i.remark] }));
  (d.budgetItems || []).forEach((b, i) => put("budget", `${base}-item-${i + 1}`, b.item, b.quantity, b.unitPrice, b.amount === undefined ? "" : amountText(b.amount), b.group, b.content));
  (d.legalBasis || []).forEach((l, i) => put("law", `${base}-law-${i + 1}`, l.title, l.number));
  (d.findings || []).forEach(f => add({ kind: "finding", anchor: f.sequence ? `${base}-${f.sequence}` : base, form, choice: f.rule, texts: [f.message], english: f.messageEnglish }));
  put("text", base, d.summary);
  for (const g of Object.values(d.goal || {})) put("text", base, g);
  for (const e of d.execution || []) for (const k of ["initialBudget", "adjustedBudget", "executed"]) if (e[k]) put("amount", base, word("amount." + k), amountText(e[k]));
  for (const k of ["total", "requested", "previousBudget", "previousExecuted"]) if (d.funding && d.funding[k]) put("amount", base, word("amount." + k), amountText(d.funding[k]));
  for (const p of d.funding && d.funding.parts || []) put("amount", base, p.as || word("source." + p.source), amountText(p.amount));
  for (const p of d.printedAmounts || []) put("amount", base, p.printed);
  for (const e of d.execution || []) put("text", base, e.as, e.reason);
  for (const texts of [d.codes, d.approach, d.conclusions]) for (const t of Object.values(texts || {})) put("text", base, t);
  put("text", base, d.period, d.months, d.remark);
  put("text", base, d.implementingUnit, d.form, d.nature, d.category, d.performanceType);
  put("text", base, d.note);
  put("name", base, d.name);
}

export function partsOf(r, word = () => "") {
  const out = [];
  const add = part => {
    const texts = part.kind === "indicator" ? part.texts.map(t => t || "") : part.texts.filter(Boolean);
    if (texts.some(Boolean)) out.push({ ...part, texts });
  };
  const whole = (kind, text, choice, english) => add({ kind, anchor: "", form: "", choice, texts: [text], english });
  for (const d of r.disclosures) formParts(d, add, word);
  (r.findings || []).forEach(f => whole("finding", f.message, f.rule, f.messageEnglish));
  whole("text", r.note);
  if (r.noteHtml) whole("text", r.noteHtml.replace(/<[^>]*>/g, " "));
  return out;
}

const bare = text => fold(text).text.replace(/[^\p{L}\p{N}]/gu, "");

/** Whether every quoted part stands in one text of a record. */
export function holds(r, quoted) {
  const all = [r.name, ...(r.earlierNames || []), r.department.name, ...partsOf(r).flatMap(p => p.texts)].map(bare);
  return quoted.map(bare).every(q => all.some(t => t.includes(q)));
}
