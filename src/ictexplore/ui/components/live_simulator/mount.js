// How the parts come onto the page and leave it.

class Drawing {
  constructor(parent, simulator) {
    this.simulator = simulator;
  }

  update({ data }) {
    if (data.spec !== this.text) this.spec = JSON.parse(data.spec);
    this.text = data.spec;
    this.data = { ...data, spec: this.spec };
    this.take();
    this.simulator.show();
  }

  take() {
    this.simulator.drawings.clear();
    this.simulator.drawings.set(this.data.drawing, this.data);
  }

  show() {}

  close() {
    const { drawings } = this.simulator;
    if (drawings.get(this.data.drawing) === this.data) drawings.clear();
  }
}

const simulator = new PARTS.Simulator();
const mounted = new WeakMap();
const MOUNTS = { controls: PARTS.Controls, answer: PARTS.Answer, drawing: Drawing };

/** Where the page is laid out anew, a part may go after the one that takes its place has come. */
function handOver(gone) {
  for (const part of simulator.parts) if (part.constructor === gone.constructor) part.take?.();
  simulator.open(simulator.host);
}

function open(parent) {
  const part = new MOUNTS[parent.querySelector("[data-part]").dataset.part](parent, simulator);
  const listening = new AbortController();
  if (part.hasten) window.addEventListener("keydown", (event) => part.hasten(event), { signal: listening.signal });
  simulator.parts.add(part);
  const leave = () => {
    listening.abort();
    simulator.parts.delete(part);
    mounted.delete(parent);
    part.close?.();
    handOver(part);
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
