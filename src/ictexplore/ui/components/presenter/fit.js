// A block scaled until it fills its parent and no more: everything in sight, nothing scrolls.

const WIDTH_MIN = 960; // narrower, the columns of the block would no longer hold their words
const SCALE_MIN = 0.5;
const STEPS = 8; // halvings of the span of scales: the last is far below a pixel
const SLACK = 8; // a text more or less doesn't move everything

class Fit {
  constructor(parent) {
    const root = parent.getRootNode();
    this.mark = root instanceof ShadowRoot ? root.host : parent;
    this.observer = new ResizeObserver(() => this.look());
  }

  update({ data }) {
    const block = this.mark.closest(data.block);
    // Called once more for a page that has gone, there is nothing left to scale.
    if (!block || block === this.block) return;
    Object.assign(this, { block, room: block.parentElement });
    this.observer.disconnect();
    for (const element of [this.room, ...block.children]) this.observer.observe(element);
    this.fit();
  }

  /** Fit anew when the room is another one, or what stands in it has grown or shrunk. */
  look() {
    const { width, height, content } = this.fitted;
    const { clientWidth, clientHeight } = this.room;
    const isOver = this.room.scrollHeight > clientHeight;
    const isSame = width === clientWidth && height === clientHeight && Math.abs(this.content() - content) < SLACK;
    if (isOver || !isSame) this.fit();
  }

  fit() {
    const { clientWidth: width, clientHeight: height } = this.room;
    let [low, high] = [SCALE_MIN, Math.max(width / WIDTH_MIN, SCALE_MIN)];
    if (!this.fits(high)) {
      for (let i = 0; i < STEPS; i += 1) {
        const middle = (low + high) / 2;
        if (this.fits(middle)) low = middle;
        else high = middle;
      }
      this.scale(low);
    }
    this.fitted = { width, height, content: this.content() };
  }

  fits(scale) {
    this.scale(scale);
    return this.room.scrollHeight <= this.room.clientHeight;
  }

  scale(scale) {
    this.block.style.zoom = scale;
    this.block.style.width = `${this.room.clientWidth / scale}px`;
  }

  content() {
    return this.block.offsetHeight;
  }

  close() {
    this.observer.disconnect();
    if (this.block) Object.assign(this.block.style, { zoom: "", width: "" });
  }
}

export default mounting(Fit);
