// How the parts come onto the page and leave it.

/** Put the live figures where the HTML asks for them by name, and the colour that goes with them. */
function fill(root, { live }) {
  if (!live) return;
  for (const element of root.querySelectorAll("[data-text]")) {
    const text = live.read(element.dataset.text);
    if (element.textContent !== text) element.textContent = text;
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
    for (const part of ["body", "ranking"]) this[part] = parent.querySelector(`.live-${part}`);
  }

  update({ data }) {
    this.data = data;
    if (data.html !== this.html) this.body.innerHTML = data.html;
    this.html = data.html;
    this.ranking.setAttribute("aria-label", data.alt);
    this.ranking.style.minHeight = `${data.height}px`;
    this.ranking.dataset.renderer = data.renderer;
    this.simulator.settle(this.ranking);
    this.show();
  }

  show() {
    if (!this.data) return;
    fill(this.body, this.simulator);
    // Names and gains are Python's: they wait for its word, and their room is kept.
    const isSettled = same(this.data.changes, this.simulator.changes);
    this.body.toggleAttribute("data-waiting", !isSettled);
  }

  /** Where the page is laid out anew, the part that takes over may be there before this one goes. */
  close() {
    if (this.simulator.host === this.ranking) this.simulator.settle(null);
  }
}

class Drawing {
  constructor(parent, simulator) {
    this.simulator = simulator;
  }

  update({ data }) {
    this.data = data;
    this.simulator.drawings.clear();
    this.simulator.drawings.set(data.drawing, data);
    this.simulator.show();
  }

  show() {}

  close() {
    const { drawings } = this.simulator;
    if (drawings.get(this.data.drawing) === this.data) drawings.clear();
  }
}

const simulator = new Simulator();
const mounted = new WeakMap();
const PARTS = { controls: Controls, answer: Answer, drawing: Drawing };

function open(parent) {
  const part = new PARTS[parent.querySelector("[data-part]").dataset.part](parent, simulator);
  const listening = new AbortController();
  if (part.hasten) window.addEventListener("keydown", (event) => part.hasten(event), { signal: listening.signal });
  simulator.parts.add(part);
  const leave = () => {
    listening.abort();
    simulator.parts.delete(part);
    mounted.delete(parent);
    part.close?.();
  };
  return { part, leave, calls: 0 };
}

// Streamlit calls this again on the same element whenever the data or the theme changes.
function mount(component) {
  const { parentElement } = component;
  const known = mounted.get(parentElement) ?? open(parentElement);
  mounted.set(parentElement, known);
  try {
    known.part.update(component);
    simulator.open(simulator.host);
    simulator.redraw();
  } catch (error) {
    simulator.fail(error);
  }
  known.calls += 1;
  const call = known.calls;
  // A call that a newer one overtook is cleaned up late, while the element lives on.
  return () => call === known.calls && known.leave();
}

slot.fill(mount);
export default mount;
