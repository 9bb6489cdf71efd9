// Runs in the measured page, before any script of its own.
(() => {
  // A frame is on screen once the task after it runs: an animation callback comes before it.
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now());
        channel.port2.postMessage(null);
      });
    });

  const figures = (selector) =>
    [...document.querySelectorAll(selector)].map((element) => element.textContent).join(" ");

  const whenFigures = (selector, isReached) =>
    new Promise((resolve) => {
      const look = () => {
        if (!isReached(figures(selector))) return;
        observer.disconnect();
        resolve(painted());
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, characterData: true });
      look();
    });

  // Milliseconds since the navigation began until there are figures.
  const first = (selector) => whenFigures(selector, (text) => text !== "");

  // Arms a measurement; `answered` then gives milliseconds from the next key to other figures.
  let answered;
  const arm = (selector) => {
    const before = figures(selector);
    let pressed = null;
    const onKey = () => { pressed = performance.now(); };
    addEventListener("keydown", onKey, { capture: true, once: true });
    answered = whenFigures(
      selector,
      (text) => pressed !== null && text !== "" && text !== before,
    ).then((now) => now - pressed);
  };

  const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 250 }));

  // How far what was on the page has moved by itself, added up: https://wicg.github.io/layout-instability/
  let shift = 0;
  const add = (list) => { for (const { value } of list.getEntries()) shift += value; };
  new PerformanceObserver(add).observe({ type: "layout-shift", buffered: true });

  window.bench = { first, arm, answered: () => answered, idle, painted, shift: () => shift };
})();
