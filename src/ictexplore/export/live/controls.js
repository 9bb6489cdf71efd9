// The sliders, their exact entries and the ways back. Their rows come as HTML from Python.

const STEPS = {
  ArrowRight: 10, ArrowUp: 10, ArrowLeft: -10, ArrowDown: -10, // 0.001
  PageUp: 500, PageDown: -500, // 0.05
  Home: -Infinity, End: Infinity,
};
const SCORE_MAX = 10_000;

const codeOf = (event) => event.target.closest("[data-code]")?.dataset.code;

class Controls {
  constructor(parent, simulator) {
    this.root = parent.querySelector("[data-part]");
    this.simulator = simulator;
    for (const part of ["rows", "strip", "status"]) this[part] = parent.querySelector(`.live-${part}`);
    this.listen();
  }

  listen() {
    const { rows, simulator } = this;
    rows.addEventListener("input", (event) => event.target.type === "range" && this.slide(event));
    rows.addEventListener("change", (event) => this.change(event));
    rows.addEventListener("keydown", (event) => this.press(event));
    for (const end of ["keyup", "focusout", "pointerup", "pointercancel"]) {
      rows.addEventListener(end, (event) => event.target.type === "range" && simulator.commit());
    }
    rows.addEventListener("click", (event) => this.click(event.target.closest("button")));
  }

  update({ data, setTriggerValue }) {
    const { simulator } = this;
    this.data = data;
    simulator.send = setTriggerValue;
    simulator.adopt(data);
    this.strip.innerHTML = data.strip;
    this.show();
    simulator.tellBroken();
  }

  /** Build the rows of a new drawing; say whether there are rows. */
  build() {
    const html = this.simulator.drawings.get(this.data?.drawing)?.rows ?? this.html;
    if (html !== this.html) {
      this.rows.innerHTML = html;
      this.byCode = new Map([...this.rows.querySelectorAll("[data-code]")].map((row) => [row.dataset.code, row]));
    }
    this.html = html;
    return this.simulator.controls.every(({ code }) => this.byCode?.has(code));
  }

  slide(event) {
    this.simulator.isHeld = true;
    this.simulator.set(codeOf(event), this.settle(codeOf(event), event.target.valueAsNumber));
  }

  controlOf(code) {
    return this.simulator.controls.find((control) => control.code === code);
  }

  /** The value that the hand means where it is. */
  settle(code, value) {
    return value;
  }

  /** The value so many of the smallest steps further. */
  step(code, value, steps) {
    return Math.min(Math.max(value + steps, 0), SCORE_MAX);
  }

  /** How far along its slider a value is. */
  share(control, value) {
    return value / SCORE_MAX;
  }

  put(slider, control, value) {
    slider.value = value;
  }

  change(event) {
    if (event.target.type === "range") this.simulator.commit();
    else this.type(codeOf(event), event.target.value);
  }

  /** What was typed is read by whoever is told, as everywhere else. */
  type(code, text) {
    // What stands there already is read again where it answers a refusal.
    if (!this.stands(code, text) || this.data.refusal?.code === code) this.simulator.tell({ code, text });
  }

  /** Whether a text is that of the value there is; what is still on its way or not yet drawn may be another. */
  stands(code, text) {
    const { pending, live, isDrawn } = this.simulator;
    return pending === null && (live === null || isDrawn) && text === this.textOf(code);
  }

  press(event) {
    const { simulator } = this;
    const { key, target } = event;
    if (target.type !== "range" || !Object.hasOwn(STEPS, key) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    simulator.isHeld = true;
    const moved = this.step(codeOf(event), target.valueAsNumber, STEPS[key]);
    simulator.set(codeOf(event), moved);
    target.value = moved;
  }

  /** Undo and redo from anywhere on the page but a field of text, which undoes its own typing. */
  hasten(event) {
    const isText = event.composedPath().some((e) => e.matches?.("input:not([type=range]), textarea"));
    if (isText || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
    event.preventDefault();
    if (event.shiftKey) this.simulator.redo();
    else this.simulator.undo();
  }

  click(button) {
    const { simulator } = this;
    if (!button) return;
    if (button.dataset.act) return simulator[button.dataset.act]();
    const { code } = button.closest("[data-code]").dataset;
    simulator.set(code, this.controlOf(code).baseline);
    const isMove = !same(simulator.changes, simulator.known);
    if (!isMove && this.data.refusal?.code === code) simulator.tell();
    else simulator.commit();
  }

  refuse(refusal) {
    for (const [code, row] of this.byCode) {
      const isRefused = refusal?.code === code;
      const notice = row.querySelector(".live-refusal");
      const entry = row.querySelector("[type=text]");
      notice.hidden = !isRefused;
      notice.textContent = isRefused ? refusal.sentence : "";
      entry.toggleAttribute("aria-invalid", isRefused);
      if (isRefused && entry !== document.activeElement) entry.value = refusal.text;
    }
  }

  textOf(code) {
    return this.simulator.live?.read(`control_${code}_text`) ?? this.data.texts[code];
  }

  show() {
    if (!this.build()) return;
    const { simulator, data } = this;
    if (!simulator.pending) this.refuse(data.refusal);
    for (const control of simulator.controls) this.showRow(control, simulator.value(control));
    for (const [act, isPossible] of Object.entries({
      undo: simulator.past.length > 0,
      redo: simulator.future.length > 0,
      reset: Object.keys(simulator.changes).length > 0,
    })) this.rows.querySelector(`[data-act=${act}]`).disabled = !isPossible;
    fill(this.strip, simulator);
    fill(this.rows, simulator);
    if (simulator.live) this.rows.style.setProperty("--live-now", simulator.live.read("reached"));
    this.speak();
  }

  showRow(control, value) {
    const row = this.byCode.get(control.code);
    const [slider, entry, back] = row.querySelectorAll("[type=range], [type=text], button");
    const text = this.textOf(control.code);
    const isRefused = this.data.refusal?.code === control.code && !this.simulator.pending;
    this.put(slider, control, value);
    slider.setAttribute("aria-valuetext", text);
    row.style.setProperty("--live-at", this.share(control, value));
    row.toggleAttribute("data-moved", value !== control.baseline);
    back.disabled = value === control.baseline && !isRefused;
    if (!isRefused && (entry !== document.activeElement || this.simulator.isHeld)) entry.value = text;
  }

  /** Say the result once, when the hand has let go and the figures stand. */
  speak() {
    const { simulator } = this;
    if (simulator.isToldAloud || simulator.isHeld || !simulator.isDrawn) return;
    simulator.isToldAloud = true;
    this.status.textContent = simulator.live.read("announcement_text");
  }
}
