// A picture made by this app, its texts escaped: drawn as large as its place.

class Slide {
  constructor(parent) {
    this.slide = parent.querySelector(".slide");
  }

  update({ data }) {
    if (data.svg !== this.svg) this.slide.innerHTML = data.svg;
    this.svg = data.svg;
  }

  close() {}
}

export default mounting(Slide);
