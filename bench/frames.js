// Runs in the measured page: how long each frame took, and how many of them drew something new.
(() => {
  let frames, drawn, last, running;

  const tick = (now) => {
    if (!running) return;
    const composite = document.querySelector(".live-ranking").ranking.read("composite");
    if (frames.length && composite !== last) drawn += 1;
    last = composite;
    frames.push(now);
    requestAnimationFrame(tick);
  };

  const start = () => {
    [frames, drawn, running] = [[], 0, true];
    requestAnimationFrame(tick);
  };

  const stop = () => {
    running = false;
    return { deltas: frames.slice(1).map((now, place) => now - frames[place]), drawn };
  };

  window.frames63 = { start, stop };
})();
