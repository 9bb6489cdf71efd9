// Numbers and names as Python writes them: `format_number`, `format_difference`, `few_names`.

const NONE = "–";
const MINUS = "\u2212";
const LARGE = 1e15; // from here on as a power of ten
const BEYOND = 25; // so many further decimals tell a tie from what is nearly one
const SAME = 1e-9;
const DECIMALS_MAX = 4;
const NAMES_MAX = 5;

/** A number with so many decimals; of two equally near ones the even, as Python rounds. */
function fixed(number, decimals) {
  const size = Math.abs(number);
  const sign = number < 0 || Object.is(number, -0) ? "-" : "";
  const rounded = size.toFixed(decimals);
  const exact = size.toFixed(decimals + BEYOND);
  const isTie = /^50*$/.test(exact.slice(-BEYOND));
  const below = exact.slice(0, -BEYOND).replace(/\.$/, "");
  return sign + (isTie && /[02468]$/.test(below) ? below : rounded);
}

class Words {
  constructor({ point, group, texts, decimals }) {
    Object.assign(this, { point, group, texts, decimals });
  }

  /** The sentence of a key, its places filled. */
  say(key, values = {}) {
    return this.texts[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
  }

  number(number, decimals) {
    if (Number.isNaN(number)) return NONE;
    if (Math.abs(number) >= LARGE) return this.power(number);
    const text = fixed(number, decimals);
    const [whole, fraction] = text.replace("-", "").split(".");
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, this.group);
    const sign = number < 0 && /[1-9]/.test(text) ? MINUS : "";
    return sign + grouped + (fraction ? this.point + fraction : "");
  }

  power(number) {
    const [mantissa, exponent] = number.toExponential(2).split("e");
    return `${String(Number(mantissa)).replace(".", this.point)}E${Number(exponent)}`;
  }

  score(number) {
    return this.number(number, this.decimals);
  }

  difference(number) {
    if (Number.isNaN(number)) return "";
    if (Number(fixed(number, this.decimals)) === 0) return this.number(0, this.decimals);
    return (number > 0 ? "+" : "") + this.number(number, this.decimals);
  }

  /** A value as values are written, with the decimals that its indicator needs. */
  value(value, decimals) {
    return this.number(value, this.tells(value, decimals));
  }

  /** A value for a box to write in: thousands aren't parted, nothing stands for no value. */
  entry(value, decimals) {
    return Number.isNaN(value) ? "" : fixed(value, this.tells(value, decimals)).replace(".", this.point);
  }

  tells(value, decimals) {
    return Math.abs(Number(fixed(value, decimals)) - value) > SAME ? DECIMALS_MAX : decimals;
  }

  place(place, of) {
    return place ? `${place}/${of}` : NONE;
  }

  /** The first of many, and a mark where there are more. */
  few(names) {
    return [...names.slice(0, NAMES_MAX), ...(names.length > NAMES_MAX ? ["…"] : [])].join(", ");
  }
}
