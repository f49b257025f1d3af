// Filters stories. The site has a list for each department, rule, year and severity; the narrowest of those chosen is fetched and what
// fits of it is shown. Without this script the lists are pages to be read.
import { fill } from "./fill.js";
{
  const form = document.querySelector(".finding-filter");
  const leads = document.getElementById("leads");
  const results = document.getElementById("results");
  const shown = results.querySelector("ol");
  const status = form.querySelector("[role=status]");
  const clear = form.querySelector("button[type=button]");
  /** The narrowest lists first: that of a department has nearly everything. */
  const keys = ["department", "rule", "year", "severity"];
  const lists = new Map();
  let turn = 0;

  const say = (key, ...values) => fill(form.dataset[key], ...values);

  for (const key of keys) {
    const select = form.elements[key];
    select.add(new Option(form.dataset.any, ""));
    for (const row of document.querySelectorAll(`table[data-by=${key}] tbody tr`)) {
      if (row.dataset.count === "0") continue;
      const link = row.querySelector("th a");
      const option = new Option(say("option", link.textContent, Number(row.dataset.count).toLocaleString("en")), row.dataset.id);
      option.dataset.list = link.href;
      // An option holds text alone; a name in Chinese says so as a whole.
      if (/[\u3400-\u9fff]/.test(option.text)) option.lang = "zh-CN";
      if ("slight" in row.dataset) option.dataset.slight = "";
      select.add(option);
    }
  }

  /** Kinds of stories as an element names them, each with its numbers. */
  const kindsOf = element => element.dataset.kinds.split(";").map(text => {
    const [rule, severity, year, ...counts] = text.split(" ");
    return { rule, severity, year, counts: counts.map(Number) };
  });

  /** The page of stories at this address: those that it lists, and how many of each kind there are. */
  async function read(address) {
    const response = await fetch(address);
    if (!response.ok) throw new Error(response.status);
    const list = new DOMParser().parseFromString(await response.text(), "text/html").querySelector("ol.findings");
    // The same stories may stand on this page too, under these ids.
    for (const item of list.children) {
      item.dataset.story = item.id;
      item.removeAttribute("id");
    }
    for (const link of list.querySelectorAll("a")) link.href = new URL(link.getAttribute("href"), address).href;
    return { items: Array.from(list.children), kinds: kindsOf(list) };
  }

  function listed(address) {
    if (!lists.has(address)) {
      const list = read(address);
      list.catch(() => lists.delete(address));
      lists.set(address, list);
    }
    return lists.get(address);
  }

  function tell(text, address) {
    status.textContent = text;
    if (address) {
      const link = document.createElement("a");
      link.href = link.textContent = address;
      status.append(link);
    }
  }

  async function show() {
    const now = ++turn;
    const query = new URLSearchParams(location.search);
    for (const key of keys) {
      form.elements[key].value = query.get(key) || "";
      if (form.elements[key].selectedIndex < 0) form.elements[key].value = "";
    }
    const unknown = keys.filter(key => query.get(key) && !form.elements[key].value).map(key => say("unknown", query.get(key))).join("");
    const chosen = keys.filter(key => form.elements[key].value);
    clear.hidden = !chosen.length && !unknown;
    leads.hidden = chosen.length > 0;
    results.hidden = true;
    if (!chosen.length) return tell(unknown);
    // What is slight stands on the list of its rule only.
    const rule = form.elements.rule.selectedOptions[0];
    const slight = Boolean(rule) && "slight" in rule.dataset;
    const address = form.elements[slight ? "rule" : chosen[0]].selectedOptions[0].dataset.list;
    const waiting = setTimeout(() => { if (now === turn) tell(say("reading")); }, 300);
    try {
      const list = await listed(address);
      if (now !== turn) return;
      const asked = key => form.elements[key].value;
      // A kind without a rule counts each story once.
      const fits = kind => kind.rule === (asked("rule") || "*") && ["severity", "year"].every(key => !asked(key) || kind[key] === asked(key));
      const found = list.items.filter(item => kindsOf(item).some(fits) && (!asked("department") || item.dataset.department === asked("department")));
      const kinds = slight && asked("department") ? found.flatMap(item => kindsOf(item).map(kind => ({ ...kind, counts: [1, ...kind.counts] }))) : list.kinds;
      const [all, findings] = kinds.filter(fits).reduce((sum, kind) => sum.map((n, i) => n + kind.counts[i]), [0, 0]);
      shown.textContent = "";
      shown.append(...found);
      results.hidden = !found.length;
      tell(unknown + (all === 0 ? say("none") : say(found.length < all ? "some" : "every", all.toLocaleString("en"), findings.toLocaleString("en"), found.length)));
    } catch {
      if (now === turn) tell(say("trouble"), address);
    } finally {
      clearTimeout(waiting);
    }
  }

  /** A row a story that is shown. */
  function rows() {
    const text = (item, selector) => {
      const found = item.querySelector(selector);
      return found ? found.textContent.replace(/\s+/g, " ").trim() : "";
    };
    const place = item => item.querySelector(".finding-place a");
    return [["severity", "rule", "department", "years", "findings", "place", "text", "page"], ...Array.from(shown.children, item => {
      const all = kindsOf(item).filter(kind => kind.rule === "*");
      return [text(item, ".seal"), text(item, ".finding-head > a"), text(item, ".finding-place small"), Array.from(new Set(all.map(kind => kind.year))).join(" "),
        all.reduce((sum, kind) => sum + kind.counts[0], 0), text(item, ".finding-place a"), text(item, ".finding-words"), place(item) ? place(item).href : ""];
    })];
  }
  const book = results.querySelector("button");
  book.addEventListener("click", () => mingzhangBook(rows(), book.dataset.bookName + ".xlsx").catch(() => tell(say("trouble"), document.querySelector("[data-book]").dataset.book)));

  function go(values) {
    const query = new URLSearchParams(values).toString();
    history.pushState(null, "", query ? "?" + query : location.pathname);
    show();
  }

  const choose = () => go(Array.from(new FormData(form)).filter(([, value]) => value));
  form.addEventListener("change", choose);
  form.addEventListener("submit", event => {
    event.preventDefault();
    choose();
  });
  clear.addEventListener("click", () => {
    go([]);
    form.elements[0].focus();
  });
  addEventListener("popstate", show);
  form.hidden = false;
  show();
}
