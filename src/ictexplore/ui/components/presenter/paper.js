// What the print style (ui/present/print.css) has to be told just before the page is printed.

const PAPER_WIDTH = 1046; // CSS pixels across A4, less the margins of the print style
const PAGE_WIDTH_MAX = 1440; // the page doesn't grow with a wider window

/** The band at the foot of each sheet, where all that is printed has the same one. */
function findBand() {
  const bands = [...document.querySelectorAll(".ix-band")].filter((band) => band.checkVisibility());
  const [first] = bands;
  const isOne = first && bands.every((band) => band.innerText === first.innerText);
  return isOne ? { text: first.innerText, colour: getComputedStyle(first).color } : { text: "", colour: "" };
}

/** On paper the page is as wide as on the screen, scaled: no chart has to be drawn anew. */
function preparePaper() {
  const { style } = document.documentElement;
  const { text, colour } = findBand();
  const width = Math.min(Math.max(window.innerWidth, PAPER_WIDTH), PAGE_WIDTH_MAX);
  style.setProperty("--ix-paper", (PAPER_WIDTH / width).toFixed(4));
  style.setProperty("--ix-foot", JSON.stringify(text));
  style.setProperty("--ix-foot-ink", colour);
}
