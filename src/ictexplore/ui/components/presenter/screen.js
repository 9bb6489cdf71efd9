// What outlives a change of page: whether the full screen is ours, whether the view was seen since
// it was asked for, which page is on its way, and who hears the keys until the next page does.

const screen = (globalThis.ictexplorePresenter ??= { isFull: false, isSeen: false, isLeft: false, aim: null, ears: null });

/** Hear keys in the place of whoever did; return what ends it. */
function listen() {
  screen.ears?.abort();
  screen.ears = new AbortController();
  return screen.ears.signal;
}

/** Ask for the full screen; where the browser refuses, the view fills the window. */
async function takeScreen() {
  try {
    await document.documentElement.requestFullscreen();
    screen.isFull = true;
  } catch {
    screen.isFull = false;
  }
}

function giveScreen() {
  const isOurs = screen.isFull && document.fullscreenElement;
  screen.isFull = false;
  if (isOurs) document.exitFullscreen().catch(() => {});
}

const isPlain = (event) => !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing);
const TEXT = "input:not([type=range], [type=radio], [type=checkbox]), textarea, select, [contenteditable=true]";
const isIn = (event, selector) => event.composedPath().some((e) => e.matches?.(selector));

/** Mount what Streamlit calls again on the same element whenever the data change. */
function mounting(Part) {
  const mounted = new WeakMap();
  return (component) => {
    const { parentElement } = component;
    const known = mounted.get(parentElement) ?? { part: new Part(parentElement), calls: 0 };
    mounted.set(parentElement, known);
    known.part.update(component);
    known.calls += 1;
    const call = known.calls;
    // A call that a newer one overtook is cleaned up late, while the element lives on.
    return () => {
      if (call !== known.calls) return;
      mounted.delete(parentElement);
      known.part.close();
    };
  };
}
