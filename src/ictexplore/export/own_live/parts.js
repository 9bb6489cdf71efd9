// The simulator's parts for an own index: values have scales of their own, and the bars are told.

class OwnRanking extends Ranking {
  constructor(vega, drawing, host, values) {
    super(vega, drawing, host, values);
    this.teller = new Teller(drawing.model);
  }

  async move() {
    const values = this.values().map(([code, value]) => [Number(code) - 1, value]);
    this.told = this.teller.tell(values);
    const { bars } = this.told;
    const [low, high] = extent(bars.map(({ score }) => score));
    const start = bars.length ? bars[0].start : this.teller.low;
    this.told.drawn_height = Math.max(bars.length, 1) * ROW_HEIGHT;
    this.view.signal("rows", Math.max(bars.length, 1)).signal("start", start);
    this.view.signal("high", high > start ? high : start + 1).data("bars", bars);
    if (this.view.height() !== this.told.drawn_height) this.view.height(this.told.drawn_height);
    await this.view.runAsync();
  }

  read(name) {
    return this.told?.[name];
  }
}

class OwnSimulator extends Simulator {
  draws(vega, drawing, host) {
    return new OwnRanking(vega, drawing, host, () => this.values());
  }
}

class OwnControls extends Controls {
  /** What a slider spans: its own reach, and what was typed beyond it since. */
  reach(control) {
    this.reaches ??= new Map();
    const known = this.reaches.get(control) ?? [control.low, control.high];
    const value = this.simulator.value(control) ?? known[0];
    const [low, high] = [Math.min(known[0], value), Math.max(known[1], value)];
    this.reaches.set(control, [low, high]);
    return [low, high];
  }

  share(control, value) {
    const [low, high] = this.reach(control);
    return ((value ?? low) - low) / (high - low);
  }

  put(slider, control, value) {
    const [low, high] = this.reach(control);
    Object.assign(slider, { min: low, max: high });
    slider.value = value ?? low;
  }

  /** A value the hand can mean: whole steps, the ends, and the value it began with. */
  settle(code, value) {
    const control = this.controlOf(code);
    const { unit, baseline } = control;
    const [low, high] = this.reach(control);
    if (value <= low || value >= high) return value <= low ? low : high;
    if (baseline !== null && Math.abs(value - baseline) <= unit / 2) return baseline;
    const decimals = Math.min(Math.max(-Math.floor(Math.log10(unit)), 0), 100);
    return Number((Math.round(value / unit) * unit).toFixed(decimals));
  }

  step(code, value, steps) {
    return this.settle(code, value + steps * this.controlOf(code).unit);
  }

  showRow(control, value) {
    super.showRow(control, value);
    const row = this.byCode.get(control.code);
    row.style.setProperty("--live-mark", this.share(control, control.baseline));
    row.toggleAttribute("data-blank", control.baseline === null);
  }
}

const PARTS = { Simulator: OwnSimulator, Controls: OwnControls, Answer };
