// The drawn ranking: it is told the controls' values and tells every figure that follows.

class Ranking {
  constructor(vega, { drawing, spec, renderer = "canvas" }, host, values) {
    Object.assign(this, { name: drawing, host, values, width: 0 });
    this.element = document.createElement("div");
    this.view = new vega.View(vega.parse(spec), { renderer, container: this.element });
  }

  /** Draw for the first time, then take the place of what stood there. */
  async open() {
    await this.fit();
    this.host.replaceChildren(this.element);
    this.host.ranking = this; // where the page's tests set values and read figures
    this.observer = new ResizeObserver(() => this.host.clientWidth !== this.width && this.fit());
    this.observer.observe(this.host);
  }

  async fit() {
    this.width = this.host.clientWidth;
    if (this.width) this.view.width(this.width);
    await this.move();
    await this.view.height(this.read("drawn_height")).runAsync();
  }

  async move() {
    for (const [code, value] of this.values()) this.view.signal(`control_${code}`, value);
    await this.view.runAsync();
  }

  read(name) {
    return this.view.signal(name);
  }

  close() {
    this.observer?.disconnect();
    this.view.finalize();
    this.element.remove();
    if (this.host.ranking === this) delete this.host.ranking;
  }
}
