// The way in: a button, and the key P wherever nothing is typed. And how large the page is printed.

const PAPER_WIDTH = 1046; // CSS pixels across A4, less the margins of the print style
const PAGE_WIDTH_MAX = 1440; // the page doesn't grow with a wider window

/** On paper the page is as wide as on the screen, scaled: no chart has to be drawn anew. */
function fitPaper() {
  const scale = PAPER_WIDTH / Math.min(Math.max(window.innerWidth, PAPER_WIDTH), PAGE_WIDTH_MAX);
  document.documentElement.style.setProperty("--ix-paper", scale.toFixed(4));
}

class Entry {
  constructor(parent) {
    this.button = parent.querySelector("button");
    this.label = parent.querySelector("span");
    this.button.addEventListener("click", () => this.enter());
    const signal = listen();
    window.addEventListener("keydown", (event) => this.press(event), { signal });
    window.addEventListener("resize", fitPaper, { signal });
    fitPaper();
    // The view may have been left by another way, such as the browser's own Back.
    if (screen.isSeen) giveScreen();
    Object.assign(screen, { isSeen: false, isLeft: false, aim: null });
  }

  update({ data, setTriggerValue }) {
    Object.assign(this, { send: setTriggerValue });
    this.label.textContent = data.label;
    this.button.title = data.tip;
    this.button.setAttribute("aria-label", data.tip);
  }

  press(event) {
    if (event.key.toLowerCase() !== "p" || event.repeat || !isPlain(event) || isIn(event, TEXT)) return;
    event.preventDefault();
    this.enter();
  }

  enter() {
    takeScreen();
    this.send("entered", true);
  }

  close() {}
}

export default mounting(Entry);
