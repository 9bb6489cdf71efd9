// What is typed into an entry, read by the rules of `parse_score`.

const SCORE = /^([-\u2212]?)([0-9]+)(?:[.,]([0-9]+))?$/;
const DECIMALS = 4;

/** The score in units of 0.0001 as `value`, or the `sentence` that refuses what was typed. */
function readEntry(text, { max, refusals }) {
  const refuse = (reason) => ({ sentence: refusals[reason].replace("{given}", () => shorten(text, max)) });
  const match = [...text].length <= max ? SCORE.exec(text.trim()) : null;
  if (!match) return refuse("not_a_number");
  const [, minus, digits, fraction = ""] = match;
  const whole = Number(digits);
  const hasFraction = /[1-9]/.test(fraction);
  if (minus) return refuse(whole || hasFraction ? "range" : "not_a_number");
  if (whole > 1 || (whole === 1 && hasFraction)) return refuse("range");
  if (fraction.length > DECIMALS) return refuse("decimals");
  return { value: whole * SCORE_MAX + Number(fraction.padEnd(DECIMALS, "0")) };
}
