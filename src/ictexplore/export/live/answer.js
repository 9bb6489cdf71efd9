// The answer: figures that follow the hand where the HTML names them, and the ranking's place.

/** Put the live figures where the HTML asks for them by name, and the colour that goes with them. */
function fill(root, { live }) {
  if (!live) return;
  for (const element of root.querySelectorAll("[data-text]")) {
    const text = live.read(element.dataset.text);
    if (element.textContent === text) continue;
    element.textContent = text;
    if (element.hasAttribute("title")) element.title = text;
  }
  const isChanged = live.read("changed");
  for (const element of root.querySelectorAll("[data-kind]")) {
    element.classList.toggle("ix-simulated", isChanged);
    element.classList.toggle("ix-published", !isChanged);
  }
}

class Answer {
  constructor(parent, simulator) {
    this.simulator = simulator;
    this.ranking = parent.querySelector(".live-ranking");
  }

  /** The figures: on the page before this script is, and put there anew whenever the page is. */
  get body() {
    return document.querySelector(".live-body");
  }

  update({ data }) {
    this.data = data;
    if (this.body && data.html !== this.html) {
      this.body.innerHTML = data.html;
      this.html = data.html;
    }
    this.ranking.setAttribute("aria-label", data.alt);
    this.ranking.style.minHeight = `${data.height}px`;
    this.ranking.dataset.renderer = data.renderer;
    this.take();
    this.show();
  }

  /** Have the ranking here. */
  take() {
    this.simulator.settle(this.ranking);
  }

  show() {
    const { body } = this;
    if (!this.data || !body) return;
    fill(body, this.simulator);
    // Names and gains may be Python's: they wait for its word, and their room is kept.
    const isSettled = !this.data.changes || same(this.data.changes, this.simulator.changes);
    body.toggleAttribute("data-waiting", !isSettled);
  }

  close() {
    if (this.simulator.host === this.ranking) this.simulator.settle(null);
  }
}
