// Saves what the page shows: a chart as SVG or PNG, a project's indicators as CSV. Without this script the drawings and the record are there.
"use strict";
{
  const words = document.currentScript.dataset;
  const say = (key, ...values) => words[key].replace(/\$(\d)/g, (place, i) => values[i]);
  const textOf = node => node.textContent.trim();

  function save(blob, name) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name.replace(/[\\/:*?"<>|\s]+/g, "-");
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }

  // ---- Charts
  const drawnBy = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-linejoin", "font-weight"];
  const margin = 20;
  const line = 20;
  const titleType = { size: 15, weight: 600, ink: "--ink" };
  const noteType = { size: 12, weight: 400, ink: "--muted" };
  const canvas = document.createElement("canvas").getContext("2d");

  function shape(name, attributes, text) {
    const node = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const key of Object.keys(attributes)) node.setAttribute(key, attributes[key]);
    if (text) node.textContent = text;
    return node;
  }

  /** A text in lines that are no wider, cut between characters as Chinese is. */
  function wrapped(text, type, family, width) {
    canvas.font = `${type.weight} ${type.size}px ${family}`;
    const lines = [""];
    for (const c of text) {
      const longer = lines[lines.length - 1] + c;
      if (canvas.measureText(longer).width <= width) lines[lines.length - 1] = longer;
      else lines.push(c.trim());
    }
    return lines;
  }

  /** What a reader needs to cite a chart, an indicator or a page: what it is, where that is printed, where and when it was seen. */
  function citation(node, name) {
    const part = node.closest("[data-source]");
    const place = node.closest("[id]");
    const subject = part.dataset.subject || textOf(document.querySelector("h1"));
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(n => String(n).padStart(2, "0")).join("-");
    const canonical = document.querySelector("link[rel=canonical]");
    const page = canonical ? canonical.href : location.href.replace(/[?#].*/s, "");
    const address = page + (place.id === "main" ? "" : "#" + place.id);
    return {
      title: name ? say("title", subject, name) : subject,
      notes: [say("from", part.dataset.source), textOf(document.querySelector(".brand")) + (words.release ? " · " + words.release : ""),
        address, say("seen", today)]
    };
  }

  function chartName(chart) {
    const block = chart.closest("[data-title]");
    return block ? block.dataset.title : textOf(chart.querySelector("title"));
  }

  /** A button that shows the citation, and copies it where the browser lets it. */
  function cite(node, name, label) {
    const shown = document.createElement("span");
    shown.className = "citation";
    shown.setAttribute("role", "status");
    const asked = button(words.cite, async () => {
      const cited = citation(node, name);
      const text = [cited.title, ...cited.notes].join(words.join) + words.stop;
      shown.textContent = text;
      try {
        await navigator.clipboard.writeText(text);
        shown.textContent = text + " " + words.copied;
      } catch { /* the reader copies what is shown */ }
    });
    if (label) asked.setAttribute("aria-label", words.cite + " " + label);
    return [asked, shown];
  }

  /** The drawing on paper, with its citation and in the light colours, whatever the reader's screen has; it needs no stylesheet. */
  function standalone(chart) {
    const root = document.documentElement;
    const theme = root.dataset.theme;
    root.dataset.theme = "light";
    const family = getComputedStyle(chart).fontFamily;
    const cited = citation(chart, chartName(chart));
    const width = chart.viewBox.baseVal.width;
    const svg = shape("svg", { xmlns: "http://www.w3.org/2000/svg", "font-family": family, width: width + 2 * margin });
    const token = name => getComputedStyle(root).getPropertyValue(name).trim();
    const paper = shape("rect", { width: "100%", height: "100%", fill: token("--paper") });
    svg.append(shape("title", {}, cited.title), shape("desc", {}, textOf(chart.querySelector("desc"))), paper);
    let y = margin;
    const write = (text, type) => {
      for (const part of wrapped(text, type, family, width)) {
        const place = { x: margin, y: y + type.size, "font-size": type.size, "font-weight": type.weight, fill: token(type.ink) };
        svg.append(shape("text", place, part));
        y += line;
      }
    };
    write(cited.title, titleType);
    // A drawing without a text of its own says nothing without the row that it stood in.
    if (!chart.querySelector("text")) write(textOf(chart.querySelector("desc")), noteType);
    const drawing = shape("g", { transform: `translate(${margin} ${y + 6})` });
    for (const mark of chart.querySelectorAll("path, text")) {
      const copy = mark.cloneNode(true);
      const style = getComputedStyle(mark);
      copy.removeAttribute("class");
      for (const property of drawnBy) copy.setAttribute(property, style.getPropertyValue(property));
      drawing.append(copy);
    }
    svg.append(drawing);
    y += chart.viewBox.baseVal.height + 18;
    for (const note of cited.notes) write(note, noteType);
    svg.setAttribute("height", y + margin - 8);
    svg.setAttribute("viewBox", `0 0 ${width + 2 * margin} ${y + margin - 8}`);
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
    return { svg, title: cited.title };
  }

  function saveSvg(chart) {
    const { svg, title } = standalone(chart);
    save(new Blob([new XMLSerializer().serializeToString(svg)], { type: "image/svg+xml" }), title + ".svg");
  }

  /** In twice the size, for screens and paper that show more than one dot a pixel. */
  function savePng(chart) {
    const { svg, title } = standalone(chart);
    const image = new Image();
    image.onload = () => {
      const page = document.createElement("canvas");
      page.width = 2 * image.width;
      page.height = 2 * image.height;
      page.getContext("2d").drawImage(image, 0, 0, page.width, page.height);
      page.toBlob(blob => save(blob, title + ".png"), "image/png");
    };
    image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(new XMLSerializer().serializeToString(svg));
  }

  function button(text, action) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", action);
    return made;
  }

  /** A button that copies a text; where the browser does not let it, the reader is shown what to copy. */
  function copier(label, text, show) {
    const copy = button(label, async () => {
      try {
        await navigator.clipboard.writeText(text);
        copy.textContent = words.copied;
        setTimeout(() => { copy.textContent = label; }, 2000);
      } catch { show(); }
    });
    return copy;
  }

  function copyLink(link, name) {
    const copy = copier(words.copy, link.href, () => { location.hash = link.hash; });
    copy.setAttribute("aria-label", words.copy + " " + name);
    return copy;
  }

  /** Drawn charts can be saved and cited: the ways stand at the end of {@code within}. */
  function offer(chart, within) {
    const details = document.createElement("details");
    const summary = document.createElement("summary");
    const name = textOf(chart.querySelector("title"));
    details.className = "save";
    summary.textContent = words.save;
    summary.setAttribute("aria-label", words.save + " " + name);
    details.append(summary, button("SVG", () => saveSvg(chart)), " ", button("PNG", () => savePng(chart)), " ",
      ...cite(chart, chartName(chart), name));
    within.append(details);
  }

  for (const block of document.querySelectorAll(".chart-block")) offer(block.querySelector(".chart-wide .chart, .chart.bar"), block);
  for (const doings of document.querySelectorAll("tr .doings")) {
    const row = doings.closest("tr");
    const name = textOf(row.querySelector("summary"));
    const self = doings.querySelector("a.self");
    if (self) doings.append(" ", copyLink(self, name));
    doings.append(" ", ...cite(row, name, name));
    const chart = row.querySelector(".chart");
    if (chart) offer(chart, doings);
  }
  for (const doings of document.querySelectorAll(".printed-at .doings")) doings.append(" ", ...cite(doings, "", ""));

  for (const code of document.querySelectorAll("pre[data-copy]")) {
    code.after(copier(code.dataset.copy, code.textContent, () => getSelection().selectAllChildren(code)));
  }

  // ---- The indicators of a project: the columns of indicators.csv, see docs/open-data.md. The same in IndicatorRow.java.
  const reading = (measure = {}) => [measure.kind, measure.comparator, measure.value, measure.upper, measure.unit];
  const readingColumns = side => ["kind", "comparator", "value", "upper", "unit"].map(name => side + "_" + name);
  const columns = ["project_id", "fiscal_year", "stage", "sequence", "category", "subcategory", "indicator", "target",
    ...readingColumns("target"), "actual", ...readingColumns("actual"), "verdict", "weight", "score", "deviation",
    "verdict_basis", "unit_from_target", "placeholder", "target_nature", "target_number", "target_unit_printed", "long_term_target",
    "expected", "likelihood", "remark", "weight_printed", "score_printed", "part"];
  const figures = new Set(["fiscal_year", "sequence", "weight", "score", "part"]);
  const cells = (project, form, i) => [project.id, form.year, form.stage, i.sequence, i.category, i.subcategory, i.name, i.target,
    ...reading(i.targetReading), i.actual, ...reading(i.actualReading), i.verdict, i.weight, i.score, i.deviation,
    i.verdictBasis, String(i.unitFromTarget), String(i.placeholder), i.nature, i.value, i.unit, i.longTerm,
    i.expected, i.likelihood, i.remark, i.weightAs, i.scoreAs, form.part];

  /** A record with its numbers as the digits that are written: 10.00 is not 10. */
  const exact = json => JSON.parse(json.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, part => part[0] === '"' ? part : `"${part}"`));

  // What a spreadsheet might compute gets an apostrophe. The same in FormulaGuard.java.
  const active = /^(?:[\t\r\n]|[\s\p{Z}\p{C}]*[=+\-@＝＋－＠])/u;
  const letters = "\\p{L}[\\p{L}²³]*";
  const unit = `[%％‰℃]?(?:${letters}(?:/${letters})*)?`;
  const harmless = new RegExp(`^(?:[=＝+＋－-]|-+|[=＝]?[+＋－-]?[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?(?: ?${unit}|\\(${unit}\\)|（${unit}）))$`, "u");

  function guarded(text) {
    const bare = text.replace(/^'+/, "");
    return active.test(bare) && !harmless.test(bare) ? "'" + text : text;
  }

  /** Quoted as the tables of the site are: where a comma, a quote, a line end, or a blank or sign at an end asks for it. */
  const quoted = cell => /^[\0-#]|[",\r\n]|[\0-\x20]$/.test(cell) ? '"' + cell.replace(/"/g, '""') + '"' : cell;

  const csv = rows => "\uFEFF" + rows.map(row => row.map(quoted).join(",") + "\r\n").join("");

  /** For the search and for tables: rows of texts and numbers as a file. */
  globalThis.mingzhangSave = (rows, name) =>
    save(new Blob([csv(rows.map(row => row.map(cell => typeof cell === "number" ? String(cell) : guarded(cell || ""))))], { type: "text/csv" }), name);

  /** The same as a workbook: the rows begin with the names of their columns, of which the page tells. */
  globalThis.mingzhangBook = (rows, name) => {
    const told = document.querySelector("[data-book]");
    const columns = Array.from(told.children, one => Object.assign({ head: textOf(one.firstElementChild), meaning: textOf(one.lastElementChild) }, one.dataset));
    return import(new URL(told.dataset.book, document.baseURI))
      .then(made => save(made.workbook(rows, columns, told.dataset.sheets.split("\n")), name));
  };

  function indicators(project) {
    const rows = [columns];
    for (const form of project.disclosures) {
      for (const indicator of form.indicators) {
        rows.push(cells(project, form, indicator).map((cell = "", i) => figures.has(columns[i]) ? cell : guarded(cell)));
      }
    }
    return csv(rows);
  }

  for (const item of document.querySelectorAll("[data-indicators]")) {
    const record = new URL(item.querySelector("a").getAttribute("href"), document.baseURI).href;
    const saving = button(item.dataset.indicators, async () => {
      try {
        const answer = await fetch(record);
        if (!answer.ok) throw new Error(answer.status);
        save(new Blob([indicators(exact(await answer.text()))], { type: "text/csv" }), record.replace(/.*\/(.*)\.json$/, "$1.csv"));
      } catch {
        saving.after(" " + words.trouble);
      }
    });
    item.append(" ", saving);
  }
}
