// What somebody typed, as it is quoted back.

/** What a person typed, on one line, as `shorten` cuts it. */
function shorten(text, max) {
  const given = [...text];
  const head = given.slice(0, 4 * max);
  const words = head.join("").replace(/[\p{C}\p{Z}]/gu, " ").split(" ").filter(Boolean);
  const line = [...words.join(" ")];
  if (line.length <= max && head.length === given.length) return line.join("");
  return `${line.slice(0, max - 1).join("").trimEnd()}…`;
}
