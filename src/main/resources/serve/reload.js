// Added to every page by `mingzhang serve`, and to no published file: reloads the page when the site was built again, and lays over it what
// is wrong meanwhile.
(() => {
  let built = null;
  let box = null;

  function show(problems) {
    box?.remove();
    box = null;
    if (problems.length === 0) return;
    box = document.createElement('div');
    box.id = 'mingzhang-problems';
    box.setAttribute('role', 'alert');
    box.style.cssText =
      'position:fixed;inset:auto 0 0 0;max-height:60vh;overflow:auto;z-index:2147483647;padding:1em 1.2em;' +
      'background:#7a1420;color:#fff;font:14px/1.5 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere';
    const head = document.createElement('strong');
    head.textContent = `${problems.length} 处问题，显示的是上一次的网站：\n`;
    box.append(head, problems.join('\n'));
    document.body.append(box);
  }

  const events = new EventSource('/~mingzhang/events');
  events.onmessage = event => {
    const state = JSON.parse(event.data);
    if (built !== null && state.built !== built) {
      events.close();
      location.reload();
      return;
    }
    built = state.built;
    show(state.problems);
  };
})();
