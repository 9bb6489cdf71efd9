// A sentence and a button that copies it. The sentence is data: it enters the page as text.

const DONE_MS = 2000;

class CopyText {
  constructor(parent) {
    this.root = parent.querySelector(".copy");
    for (const part of ["p", "button"]) this[part] = parent.querySelector(part);
    this.label = parent.querySelector(".label");
    this.doneLabel = parent.querySelector(".done-label");
    this.status = parent.querySelector(".status");
    this.button.addEventListener("click", () => this.press());
  }

  update({ data }) {
    if (data.text !== this.data?.text) this.rest();
    this.data = data;
    this.p.textContent = data.text;
    this.label.textContent = data.label;
    this.doneLabel.textContent = data.doneLabel;
    this.button.setAttribute("aria-label", data.label);
  }

  async press() {
    const { text, doneLabel } = this.data;
    const isCopied = await copyText(this.root, { text });
    this.button.focus({ preventScroll: true });
    if (text !== this.data.text) return;
    if (isCopied) this.confirm(doneLabel);
    else getSelection().selectAllChildren(this.p); // one more key and the person has it
  }

  confirm(doneLabel) {
    this.rest();
    this.root.setAttribute("data-done", "");
    this.status.textContent = doneLabel;
    this.timer = setTimeout(() => this.rest(), DONE_MS);
  }

  rest() {
    clearTimeout(this.timer);
    this.root.removeAttribute("data-done");
    this.status.textContent = "";
  }
}

const mounted = new WeakMap();

// Streamlit calls this again on the same element whenever the data or the theme changes.
export default function mount(component) {
  const { parentElement } = component;
  const known = mounted.get(parentElement) ?? { view: new CopyText(parentElement), calls: 0 };
  mounted.set(parentElement, known);
  known.view.update(component);
  known.calls += 1;
  const call = known.calls;
  // A call that a newer one overtook is cleaned up late, while the element lives on.
  return () => call === known.calls && known.view.rest();
}
