// Where the parts find the one module they share, whichever of them is on the page first.

const slot = (globalThis.ictexploreLive ??= {});
slot.mount ??= new Promise((resolve) => { slot.fill = resolve; });
