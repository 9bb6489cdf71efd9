// The way in: a button, and the key P wherever nothing is typed.

class Entry {
  constructor(parent) {
    this.button = parent.querySelector("button");
    this.label = parent.querySelector("span");
    this.button.addEventListener("click", () => this.enter());
    const signal = listen();
    window.addEventListener("keydown", (event) => this.press(event), { signal });
    window.addEventListener("beforeprint", preparePaper, { signal });
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
