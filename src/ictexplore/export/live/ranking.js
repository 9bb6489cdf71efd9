// The drawn ranking: it is told the controls' values and tells every figure that follows.

class Ranking {
  constructor(vega, { drawing, spec }, host, values) {
    Object.assign(this, { name: drawing, host, values, width: 0 });
    this.element = document.createElement("div");
    this.listening = new AbortController();
    const renderer = host.dataset.renderer;
    this.view = new vega.View(vega.parse(spec), { renderer, container: this.element });
  }

  /** Draw for the first time, then take the place of what stood there. */
  async open() {
    await this.fit();
    this.host.replaceChildren(this.element);
    this.host.ranking = this; // where the page's tests set values and read figures
    this.observer = new ResizeObserver(() => this.host.clientWidth !== this.width && this.fit());
    this.observer.observe(this.host);
    window.addEventListener("beforeprint", () => this.print(), { signal: this.listening.signal });
    window.addEventListener("afterprint", () => this.paper?.remove(), { signal: this.listening.signal });
  }

  /** A canvas has the screen's pixels: on paper lines stand in for it. */
  async print() {
    const svg = await this.view.toSVG();
    this.paper?.remove();
    this.paper = document.createElement("div");
    this.paper.className = "live-paper";
    this.paper.innerHTML = svg;
    this.host.append(this.paper);
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
    this.listening.abort();
    this.observer?.disconnect();
    this.view.finalize();
    this.element.remove();
    if (this.host.ranking === this) delete this.host.ranking;
  }
}
