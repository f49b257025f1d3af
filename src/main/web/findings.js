// Filters findings. The site has a list for each department, rule, year and severity; the narrowest of those chosen is fetched and what
// fits of it is shown. Without this script the lists are pages to be read.
"use strict";
{
  const form = document.querySelector(".finding-filter");
  const leads = document.getElementById("leads");
  const results = document.getElementById("results");
  const shown = results.querySelector("ol");
  const status = form.querySelector("[role=status]");
  const clear = form.querySelector("button");
  /** The narrowest lists first: that of a department has nearly everything. */
  const keys = ["department", "rule", "year", "severity"];
  const lists = new Map();
  let turn = 0;

  const say = (key, ...values) => values.reduce((text, value, i) => text.replace(`$${i}`, () => value), form.dataset[key]);

  for (const key of keys) {
    const select = form.elements[key];
    select.add(new Option(form.dataset.any, ""));
    for (const row of document.querySelectorAll(`table[data-by=${key}] tbody tr`)) {
      if (row.dataset.count === "0") continue;
      const link = row.querySelector("th a");
      const option = new Option(`${link.textContent}（${Number(row.dataset.count).toLocaleString("en")}）`, row.dataset.id);
      option.dataset.list = link.href;
      select.add(option);
    }
  }

  /** The page of findings at this address: those that it lists, and how many of each kind there are. */
  async function read(address) {
    const response = await fetch(address);
    if (!response.ok) throw new Error(response.status);
    const list = new DOMParser().parseFromString(await response.text(), "text/html").querySelector("ol.findings");
    for (const link of list.querySelectorAll("a")) link.href = new URL(link.getAttribute("href"), address).href;
    const kinds = list.dataset.kinds.split(";").map(text => {
      const [rule, severity, year, count] = text.split(" ");
      return { rule, severity, year, count: Number(count) };
    });
    return { items: Array.from(list.children), kinds };
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
      form.elements[key].value = query.get(key) ?? "";
      if (form.elements[key].selectedIndex < 0) form.elements[key].value = "";
    }
    const chosen = keys.filter(key => form.elements[key].value);
    clear.hidden = !chosen.length;
    leads.hidden = chosen.length > 0;
    results.hidden = true;
    if (!chosen.length) return tell("");
    const address = form.elements[chosen[0]].selectedOptions[0].dataset.list;
    const waiting = setTimeout(() => { if (now === turn) tell(say("reading")); }, 300);
    try {
      const list = await listed(address);
      if (now !== turn) return;
      // Every list is of one department at most, so the kinds need not name it.
      const fits = data => chosen.every(key => !(key in data) || data[key] === form.elements[key].value);
      const found = list.items.filter(item => fits(item.dataset));
      const all = list.kinds.filter(fits).reduce((sum, kind) => sum + kind.count, 0);
      shown.replaceChildren(...found);
      results.hidden = !found.length;
      tell(all === 0 ? say("none") : say(found.length < all ? "some" : "every", all.toLocaleString("en"), found.length));
    } catch {
      if (now === turn) tell(say("trouble"), address);
    } finally {
      clearTimeout(waiting);
    }
  }

  function go(values) {
    const query = new URLSearchParams(values).toString();
    history.pushState(null, "", query ? "?" + query : location.pathname);
    show();
  }

  form.addEventListener("change", () => go(Array.from(new FormData(form)).filter(([, value]) => value)));
  form.addEventListener("submit", event => event.preventDefault());
  clear.addEventListener("click", () => {
    go([]);
    form.elements[0].focus();
  });
  addEventListener("popstate", show);
  form.hidden = false;
  show();
}
