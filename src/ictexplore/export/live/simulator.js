// What the hand has set, what Python knows of it, and the way back. One for the page.

const PATIENCE_MS = 15_000; // a message that isn't answered by then was lost

const same = (one, other) => {
  const codes = Object.keys(one);
  return codes.length === Object.keys(other).length && codes.every((code) => one[code] === other[code]);
};

class Simulator {
  constructor() {
    this.parts = new Set();
    this.drawings = new Map();
    Object.assign(this, { host: null, scope: null, changes: {}, known: {}, past: [], future: [], pending: null });
    Object.assign(this, { serial: 0, isHeld: false, isToldAloud: true, controls: [], drawing: null });
    Object.assign(this, { ranking: null, opened: null, frame: null, isDrawing: false, isStale: false, isBroken: false });
  }

  /** Take what Python knows, unless the hand is at work or its last word is still on the way. */
  adopt(data) {
    Object.assign(this, { controls: data.controls, drawing: data.drawing });
    this.serial = Math.max(this.serial, data.serial);
    if (data.scope !== this.scope) {
      Object.assign(this, { scope: data.scope, past: [], future: [], pending: null, isHeld: false });
      Object.assign(this, { changes: data.changes, known: data.changes });
    } else if (!this.isBusy(data.serial) && !same(data.changes, this.known)) {
      this.past.push(this.known);
      Object.assign(this, { changes: data.changes, known: data.changes, future: [] });
    }
  }

  isBusy(answered) {
    const { pending } = this;
    if (pending && (answered >= pending.serial || performance.now() - pending.at > PATIENCE_MS)) this.pending = null;
    return this.isHeld || this.pending !== null;
  }

  value({ code, baseline }) {
    return this.changes[code] ?? baseline;
  }

  values() {
    return this.controls.map((control) => [control.code, this.value(control)]);
  }

  set(code, value) {
    const { baseline } = this.controls.find((control) => control.code === code);
    const { [code]: _, ...others } = this.changes;
    if (value === baseline) this.changes = others;
    else this.changes = { ...this.changes, [code]: value };
    this.redraw();
  }

  /** The hand let go: one more step to undo, one message. */
  commit() {
    this.isHeld = false;
    if (same(this.changes, this.known)) return;
    this.past.push(this.known);
    this.future = [];
    this.tell();
  }

  travel(from, to) {
    if (!from.length) return;
    to.push(this.known);
    this.changes = from.pop();
    this.tell();
  }

  undo() {
    this.travel(this.past, this.future);
  }

  redo() {
    this.travel(this.future, this.past);
  }

  reset() {
    this.changes = {};
    this.commit();
  }

  tell(entry = null) {
    this.known = this.changes;
    this.serial += 1;
    this.pending = { serial: this.serial, at: performance.now() };
    this.send?.("moved", { serial: this.serial, scope: this.scope, changes: this.changes, entry });
    this.isToldAloud = false;
    this.mark();
    this.redraw();
  }

  /** The ranking of what is moved; none while another unit's or language's is still shown. */
  get live() {
    return this.ranking?.name === this.drawing ? this.ranking : null;
  }

  /** Whether the figures are those of what is moved. */
  get isDrawn() {
    return this.live !== null && this.frame === null && !this.isDrawing && !this.isStale;
  }

  redraw() {
    this.frame ??= requestAnimationFrame(() => this.draw());
  }

  /** One run at a time; values that came meanwhile are drawn next, the latest alone. */
  async draw() {
    this.frame = null;
    this.isStale = this.isDrawing;
    if (this.isDrawing) return;
    this.isDrawing = true;
    try {
      await this.live?.move();
    } catch (error) {
      this.fail(error);
    }
    this.isDrawing = false;
    this.show();
    if (this.isStale) this.redraw();
  }

  /** Open the ranking once its drawing and its place are there. */
  async open(host) {
    const drawing = this.drawings.get(this.drawing);
    if (!drawing || !host || this.opened === this.drawing) return;
    this.opened = this.drawing;
    const isWanted = () => this.opened === drawing.drawing && this.host === host;
    try {
      const ranking = this.draws(await loadVega(drawing.vega), drawing, host);
      if (isWanted()) await ranking.open();
      if (isWanted()) this.replace(ranking);
      else ranking.close();
    } catch (error) {
      this.fail(error);
    }
  }

  draws(vega, drawing, host) {
    return new Ranking(vega, drawing, host, () => this.values());
  }

  replace(ranking) {
    this.ranking?.close();
    this.ranking = ranking;
    this.redraw();
  }

  /** Take another place for the ranking; what stood in the one before is closed. */
  settle(host) {
    if (host === this.host) return;
    this.ranking?.close();
    Object.assign(this, { host, ranking: null, opened: null });
  }

  read(name) {
    return this.ranking?.read(name);
  }

  show() {
    for (const part of this.parts) part.show();
    this.mark();
  }

  /** Say on the page whether what Python wrote, the sentence and what is taken away, is of other figures still. */
  mark() {
    const isBehind = this.pending !== null || !same(this.changes, this.known);
    document.documentElement.toggleAttribute("data-live-moves", isBehind);
  }

  /**
   * Nothing else is told unasked: a message on its way while the visitor leaves for another page
   * would bring this one back.
   */
  tellBroken() {
    if (this.isBroken) this.send?.("failed", true);
  }

  /** Whoever is told shows something plainer; nobody is alarmed by what a browser can't do. */
  fail(error) {
    console.info("The live ranking can't be drawn:", String(error));
    this.isBroken = true;
    this.tellBroken();
  }
}
