// What is typed into an entry, read by the rules of `parse_number`.

const MISSING = new Set(["", "na", "n/a", "nan", "null", "none", "-", "–", "—", ".", "…", "..."]);
const PLAIN = /^[+-]?(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)(?:[eE][+-]?[0-9]+)?$/;
const GROUPED = [
  /^[+-]?[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?$/, // 1.234.567,8
  /^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$/, // 1,234,567.8
  /^[+-]?[0-9]{1,3}(?: [0-9]{3})+(?:[.,][0-9]+)?$/, // 1 234 567,8
];
const LENGTH_MAX = 60;
const LARGEST = 1e100;

/** A number without what parts its thousands, with a point. */
function ungroup(written) {
  const last = Math.max(written.lastIndexOf("."), written.lastIndexOf(","));
  const mark = last < 0 ? "" : written[last];
  const isDecimal = mark && written.indexOf(mark) === last;
  const [whole, rest] = isDecimal ? [written.slice(0, last), written.slice(last + 1)] : [written, ""];
  const digits = whole.replace(/[., ]/g, "");
  return rest ? `${digits}.${rest}` : digits;
}

/** The number in a text, `null` for what stands for no value, NaN for anything else. */
function parseNumber(text) {
  const written = text.replace(/\u2212/g, "-").replace(/[\u00a0\u202f]/g, " ").trim();
  if (MISSING.has(written.toLowerCase())) return null;
  if (written.length > LENGTH_MAX) return NaN;
  let number = NaN;
  if (PLAIN.test(written)) number = Number(written.replace(",", "."));
  else if (GROUPED.some((pattern) => pattern.test(written))) number = Number(ungroup(written));
  return Math.abs(number) <= LARGEST ? number : NaN;
}

/** What was typed as `value`, or the `sentence` that refuses it. */
function readEntry(text, { max, refusal }) {
  const value = parseNumber(text);
  if (Number.isNaN(value)) return { sentence: refusal.replace("{given}", () => shorten(text, max)) };
  return { value };
}
