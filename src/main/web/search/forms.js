// Which form of a project a result shows. A card has them as [year, stage, [fen, basis, words] or null, [key, share] or null,
// another department], the one that stands for the project first.
import { matches } from "./marks.js";
import { partsOf } from "./record.js";

export const idOf = ([year, stage]) => `${year}-${stage}`;

/** The department that asked for the money of a form: that of the project, unless the form names another. */
export const askedBy = (form, department) => form && form[4] || department;

/** Whether what is asked for concerns the amount or the share that stands for the project. */
const byFigure = ({ sort, filters }, { plan }) => sort === "amount" || sort === "rate" || filters.amount.length > 0 || Boolean(plan.between);

const isChosen = (chosen, id) => !chosen.length || chosen.includes(id);

/** The stage of a form, and of a second one of its year and stage its number: target-2. */
export const stageOf = stage => stage.replace(/-\d+$/, "");
export const partOf = stage => (/-(\d+)$/.exec(stage) || ["", ""])[1];

/** Whether a form is of a chosen year and stage. */
export const fits = (form, { year, stage }) => isChosen(year, form.slice(0, 4)) && isChosen(stage, stageOf(form.slice(5)));

/** Whether a part is one that is chosen: of its form, an indicator by its verdict, a finding by its rule. */
export const fitsPart = ({ kind, form, choice }, filters) => (!form || fits(form, filters))
  && (kind !== "indicator" || isChosen(filters.verdict, choice) || choice === "pending" && filters.verdict.includes("promised"))
  && (kind !== "finding" || isChosen(filters.finding, choice));

/** The forms that have what is chosen of year and stage; all if none has. */
function fitting(forms, { filters, sort }) {
  const some = forms.filter(f => fits(idOf(f), filters));
  const all = some.length ? some : forms;
  return sort === "rate" && all.some(f => f[3]) ? all.filter(f => f[3]) : all;
}

/** Whether only the record can tell which form is meant. */
export const isOpen = (forms, state, found) => fitting(forms, state).length > 1 && found.parts.marked.size + found.parts.values.length > 0 && !byFigure(state, found);

/** The form that matched: of those that fit the choices the one with most of what was asked for, the first of equals. Without a record the first. */
export function formOf(forms, state, found, record, word) {
  const fit = fitting(forms, state);
  if (!record || !isOpen(forms, state, found)) return fit[0];
  const had = new Map(fit.map(f => [idOf(f), new Set()]));
  for (const { form, texts } of partsOf(record, word)) if (had.has(form)) for (const t of texts) for (const m of matches(t, found)) had.get(form).add(m[2]);
  return fit.reduce((a, b) => had.get(idOf(b)).size > had.get(idOf(a)).size ? b : a);
}

/** The form whose amount decided on the place or the choice of a result, if it is another than the one that is shown. */
export const decidedBy = (forms, form, state, found) => forms[0] && forms[0] !== form && forms[0][2] && state.sort !== "rate" && byFigure(state, found) ? forms[0] : null;
