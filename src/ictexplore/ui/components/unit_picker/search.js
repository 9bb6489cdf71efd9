// Which units answer what was typed. Names are data: they enter the page as text, never as HTML.

/** Letters of `text` as a search compares them, each with the place in `text` it comes from. */
function letters(text) {
  const found = [];
  let place = 0;
  for (const character of text) {
    const plain = character.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
    for (const letter of plain.replace(/[đð]/g, "d")) {
      const isWord = /[\p{L}\p{N}]/u.test(letter);
      if (isWord || found.at(-1)?.letter !== " ") found.push({ letter: isWord ? letter : " ", place });
    }
    place += character.length;
  }
  return found;
}

const joined = (found) => found.map(({ letter }) => letter).join("");

/** `query` at the start of a word, spaces left out or put in anywhere: `daklak` is in «dak lak». */
const loosely = (query) => new RegExp(`(?<=^| )${[...query.replaceAll(" ", "")].join(" ?")}`, "u");

/** What `ictexplore.i18n.search_key` makes of `text`; a test holds the two together. */
export function fold(text) {
  return joined(letters(text)).trim().replace(/^(?:tp|thanh pho|tinh) (?=\S)/, "");
}

/** How well one search key answers: 0 begins with it, 1 a word does, 2 holds it, 3 loosely. */
function grade(key, query) {
  if (key.startsWith(query)) return 0;
  if (key.includes(` ${query}`)) return 1;
  if (key.includes(query)) return 2;
  return loosely(query).test(key) ? 3 : Infinity;
}

/** Options that answer `query`, the best first, equals in the order given. */
function matching(options, query) {
  if (!query) return options;
  const best = (option) => Math.min(...option.search.split("\n").map((key) => grade(key, query)));
  return options
    .map((option) => ({ option, rank: best(option) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((one, other) => one.rank - other.rank)
    .map(({ option }) => option);
}

/** Where `text` answers `query`, as its start and end there; nothing when only an alias does. */
function place(text, query) {
  const start = [` ${text}`.indexOf(` ${query}`), text.indexOf(query)].find((at) => at >= 0);
  if (start !== undefined) return [start, start + query.length];
  const match = loosely(query).exec(text);
  return match && [match.index, match.index + match[0].length];
}

/** `name` as nodes, the part that answers `query` in a <mark>. */
function marked(name, query) {
  const found = letters(name);
  const answer = query && place(joined(found), query);
  if (!answer) return [name];
  const [start, end] = answer.map((at) => found[at]?.place ?? name.length);
  const mark = document.createElement("mark");
  mark.textContent = name.slice(start, end).trimEnd();
  return [name.slice(0, start), mark, name.slice(start + mark.textContent.length)];
}
