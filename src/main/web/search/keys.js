const KEY = "search-key";
const stored = () => { try { return localStorage.getItem(KEY); } catch (e) { return null; } };

/** The key / leads to the box, unless the reader has switched that off. */
export function slashKey(box, input) {
  box.checked = stored() !== "off";
  box.addEventListener("change", () => { try { localStorage.setItem(KEY, box.checked ? "on" : "off"); } catch (e) { /* not remembered */ } });
  document.addEventListener("keydown", e => {
    if (e.key !== "/" || !box.checked || e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) return;
    e.preventDefault();
    input.focus();
    input.select();
  });
}
