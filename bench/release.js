// Runs in the measured page: frames while a slider is dragged, and how long after its release the
// page confirms. It looks once a frame, on every page alike: figures may stand in a shadow tree.
(() => {
  // "outer >>> inner" goes into the shadow trees of the outer elements; an asterisk is any element.
  const find = (selector) =>
    selector.split(">>>").reduce(
      (roots, part) => roots.flatMap((root) => [...(root.shadowRoot ?? root).querySelectorAll(part.trim())]),
      [document],
    );
  const text = (selector) => find(selector).map((element) => element.textContent).join(" ");

  let watched, before, frames, seen, last, isDragged, released, confirmed;

  const state = () => ({
    figures: text(watched.figures),
    sentence: text(watched.sentence),
    address: location.search,
  });

  const onFrame = (now) => {
    if (isDragged) {
      const { figures } = state();
      if (figures !== last) seen += 1;
      last = figures;
      frames.push(now);
    } else if (released !== null) {
      const after = state();
      const isConfirmed = Object.keys(before).every((name) => after[name] !== before[name] && after[name] !== "");
      if (isConfirmed && !(watched.waiting && find(watched.waiting).length)) {
        bench.painted().then((end) => confirmed(end - released));
        return;
      }
    }
    requestAnimationFrame(onFrame);
  };

  // To be called with the hand on the slider, before it moves.
  const start = (page) => {
    [watched, frames, seen, isDragged, released] = [page, [], 0, true, null];
    before = state();
    last = before.figures;
    window.release.answered = new Promise((resolve) => { confirmed = resolve; });
    addEventListener("pointerup", () => { isDragged = false; released = performance.now(); }, { capture: true, once: true });
    requestAnimationFrame(onFrame);
  };

  const answer = async () => {
    const confirmedAfter = await window.release.answered;
    return { frames: frames.slice(1).map((now, place) => now - frames[place]), seen, confirmed: confirmedAfter };
  };

  window.release = { start, answer };
})();
