// Comfort only: sorting and filtering tables, copying links, and switching between light and dark. Everything can be read without it.
"use strict";

/** The value a cell sorts by: its key, or its text. An empty cell comes last in both directions. */
function sortKey(cell) {
  const key = "key" in cell.dataset ? cell.dataset.key : cell.textContent.trim();
  const number = key.replace(/[,%\s]/g, "");
  return key === "" ? null : /^-?\d+(\.\d+)?$/.test(number) ? Number(number) : key;
}

function compare(a, b) {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a).localeCompare(String(b), document.documentElement.lang);
}

/** What the figures of a column are of, that of most rows first: in either direction like stands beside like. */
function basesOf(rows) {
  const counts = new Map();
  for (const { key, of } of rows) if (key !== null) counts.set(of, (counts.get(of) || 0) + 1);
  return [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a));
}

function sortBy(table, column, header) {
  const ascending = header.getAttribute("aria-sort") === "descending"
    || (header.getAttribute("aria-sort") === null && !header.classList.contains("number"));
  for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
  header.setAttribute("aria-sort", ascending ? "ascending" : "descending");
  const body = table.tBodies[0];
  const rows = Array.from(body.rows, (row, place) => ({ row, place, key: sortKey(row.cells[column]), of: row.cells[column].dataset.of || "" }));
  const bases = basesOf(rows);
  rows.sort((a, b) => {
    if (a.key === null || b.key === null) return (a.key === null) - (b.key === null) || a.place - b.place;
    return bases.indexOf(a.of) - bases.indexOf(b.of) || (ascending ? 1 : -1) * compare(a.key, b.key) || a.place - b.place;
  });
  body.append(...rows.map(r => r.row));
}

for (const table of document.querySelectorAll("table.sortable")) {
  if (table.tBodies[0].rows.length < 2) continue;
  Array.from(table.tHead.rows[0].cells).forEach((header, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...header.childNodes);
    button.addEventListener("click", () => sortBy(table, column, header));
    header.append(button);
  });
}

/** Where a table is a list of blocks its heads cannot be seen: a choice of what to sort by, each both ways as a head would. */
function sortChoice(table, label) {
  const choice = document.createElement("label");
  choice.className = "sort-by";
  const select = document.createElement("select");
  const headers = Array.from(table.tHead.rows[0].cells);
  headers.forEach((header, column) => select.add(new Option(header.textContent.trim(), column)));
  select.selectedIndex = -1;
  select.addEventListener("change", () => sortBy(table, Number(select.value), headers[select.selectedIndex]));
  choice.append(label, " ", select);
  return choice;
}

/** What a table says, row by row: of a cell its key, or its text without the words of its pictures. */
function tableRows(table) {
  const text = cell => {
    if (cell.dataset.key) return cell.dataset.key;
    const copy = cell.cloneNode(true);
    copy.querySelectorAll("svg").forEach(svg => svg.remove());
    return copy.textContent.replace(/\s+/g, " ").trim();
  };
  return Array.from(table.rows, row => Array.from(row.cells, text));
}

function tableSaver(table) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "save-table";
  button.textContent = table.dataset.csv;
  button.addEventListener("click", () => mingzhangSave(tableRows(table), table.caption.textContent + ".csv"));
  return button;
}

for (const table of document.querySelectorAll("table.ranked")) {
  const tools = document.createElement("div");
  tools.className = "tools";
  if (table.tBodies[0].rows.length > 1) tools.append(sortChoice(table, document.querySelector(".top").dataset.sortLabel));
  tools.append(tableSaver(table));
  table.before(tools);
}

const stored = (() => { try { return localStorage.getItem("theme"); } catch { return null; } })();
if (stored === "dark" || stored === "light") document.documentElement.dataset.theme = stored;
const navigation = document.querySelector(".top");
function switchTheme() {
  const dark = document.documentElement.dataset.theme
    ? document.documentElement.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = dark ? "light" : "dark";
  try { localStorage.setItem("theme", document.documentElement.dataset.theme); } catch { /* not remembered */ }
}
// One in the top line, and one in the menu that takes its place where that is narrow.
for (const place of navigation ? [navigation, navigation.querySelector(".menu nav")] : []) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "theme";
  button.textContent = navigation.dataset.themeLabel;
  button.addEventListener("click", switchTheme);
  place.append(button);
}
/** Closes what is open when its reader presses Escape or clicks elsewhere. */
function closing(fold) {
  fold.addEventListener("keydown", event => {
    if (event.key === "Escape") { fold.open = false; fold.firstElementChild.focus(); }
  });
  document.addEventListener("click", event => { if (!fold.contains(event.target)) fold.open = false; });
}
if (navigation) closing(navigation.querySelector(".menu"));

/** A box over a long table that hides the rows without the words typed. */
const manyRows = 15;
const words = navigation ? navigation.dataset : {};
for (const table of document.querySelectorAll("table.sortable")) {
  const rows = Array.from(table.tBodies[0].rows);
  if (rows.length < manyRows) continue;
  const label = document.createElement("label");
  label.className = "filter";
  const box = document.createElement("input");
  box.type = "search";
  box.addEventListener("input", () => {
    const parts = box.value.toLowerCase().split(/\s+/);
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !parts.every(part => text.includes(part));
    }
  });
  label.append(words.filterLabel, " ", box);
  const tools = table.previousElementSibling;
  if (tools && tools.className === "tools") tools.append(label);
  else table.before(label);
}

// A place inside a folded part opens it, and on paper everything stands open.
function unfold(node) {
  for (let fold = node && node.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
}

function reveal() {
  const name = decodeURIComponent(location.hash.slice(1));
  const place = name && document.getElementById(name);
  if (!place) return;
  unfold(place);
  if (place.matches(".finding, .fold")) unfold(place.querySelector("details > *") || place.firstElementChild);
  place.scrollIntoView();
}

addEventListener("hashchange", reveal);
reveal();
let closed = [];
addEventListener("beforeprint", () => {
  closed = Array.from(document.querySelectorAll("main details:not([open]):not(.save):not(.place)"));
  for (const fold of closed) fold.open = true;
});
addEventListener("afterprint", () => { for (const fold of closed) fold.open = false; });

/** In a page of many screens: the headings above the reader's eye in one line, and all of them to go to. */
const manyScreens = 5;
const manyHeadings = 80;
const eyeLine = 120;
const headings = Array.from(document.querySelectorAll("main h2, main h3"));

const last = list => list[list.length - 1];

function pathTo(heading) {
  const above = heading.tagName === "H3" && last(headings.slice(0, headings.indexOf(heading)).filter(h => h.tagName === "H2"));
  return above ? [above, heading] : [heading];
}

function fill(node, ...parts) {
  node.textContent = "";
  node.append(...parts);
}

function linkTo(heading, number) {
  const item = document.createElement("li");
  if (heading.tagName === "H3") item.className = "below";
  const link = document.createElement("a");
  if (!heading.id) heading.id = "heading-" + number;
  link.href = "#" + heading.id;
  link.textContent = heading.textContent;
  item.append(link);
  return item;
}

if (words.placeLabel && headings.length > 2 && document.documentElement.scrollHeight > manyScreens * innerHeight) {
  const place = document.createElement("details");
  place.className = "place";
  const summary = document.createElement("summary");
  const list = document.createElement("ol");
  const seen = () => headings.filter(h => h.getClientRects().length);
  place.addEventListener("toggle", () => {
    const few = headings.length <= manyHeadings;
    fill(list, ...seen().filter(h => few || h.tagName === "H2").map(linkTo));
  });
  place.append(summary, list);
  (document.querySelector("main > section") || headings[0]).before(place);
  document.documentElement.classList.add("placed");
  let shown;
  const show = () => {
    const atEnd = scrollY > 0 && scrollY + innerHeight > document.documentElement.scrollHeight - 2;
    const now = last(atEnd ? seen() : seen().filter(h => h.getBoundingClientRect().top < eyeLine));
    if (now === shown && summary.hasChildNodes()) return;
    shown = now;
    const names = now ? pathTo(now).map(h => h.textContent) : [];
    const title = document.createElement("b");
    title.textContent = names.pop() || "";
    fill(summary, [words.placeLabel, ...names].join(" › "), now ? " › " : "", title);
  };
  addEventListener("scroll", () => requestAnimationFrame(show), { passive: true });
  list.addEventListener("click", () => { place.open = false; });
  closing(place);
  show();
}

// The search comes when its box is entered; without it, Enter leads to the page that searches.
for (const find of document.querySelectorAll("form.find[data-index]")) {
  find.elements.q.addEventListener("focus", () => {
    Promise.all(["script", "box"].map(name => import(new URL(find.dataset[name], document.baseURI)))).then(() => globalThis.mingzhangBox(find), () => {});
  }, { once: true });
}

/** The other language's page at the same place: a search and an anchor are the same in both. */
for (const link of document.querySelectorAll("a.language")) {
  const follow = () => {
    const address = new URL(link.href);
    address.search = location.search;
    address.hash = location.hash;
    link.href = address.href;
  };
  link.addEventListener("pointerdown", follow);
  link.addEventListener("click", follow);
}

/** Where the search has not begun, the page says that the browser may be too old; if the script did not arrive it says that instead. */
const unanswered = document.querySelector(".unanswered");
if (unanswered) setTimeout(async () => {
  if (unanswered.hidden || location.protocol === "file:") return;
  const script = document.querySelector('script[src*="/search."]').src;
  const trouble = await fetch(script).then(r => r.ok ? "" : "missing", () => navigator.onLine ? "unreachable" : "offline");
  if (trouble) unanswered.querySelector(".late").textContent = document.querySelector(`[data-word="trouble.${trouble}"]`).textContent;
}, 4000);
