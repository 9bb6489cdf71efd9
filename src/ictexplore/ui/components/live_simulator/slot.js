// Where the parts find the one module they share, whichever of them is on the page first.

const slot = (globalThis[SLOT] ??= {});
slot.mount ??= new Promise((resolve) => { slot.fill = resolve; });
