// What the answer says of changed values, by the names that the HTML asks for.

const AROUND = 7; // units drawn on either side of the unit's place
const ROW_HEIGHT = 20;

class Teller {
  constructor(model) {
    Object.assign(this, model.told);
    this.engine = new OwnEngine(model);
    this.words = new Words(model.words);
    this.unit = model.unit;
    this.raw = this.engine.raw.map((row) => row[model.unit]);
    this.ranked = this.countRanked(this.engine.before);
  }

  countRanked({ places }) {
    return places.reduce((count, place) => count + (place > 0), 0);
  }

  /** Every figure and text for values by the indicator's number; those as brought count for nothing. */
  tell(values) {
    const { engine, raw } = this;
    const changes = [...values].filter(([i, value]) => value !== null && !Object.is(value, raw[i]));
    const after = engine.simulate(changes);
    const isChanged = changes.length > 0;
    return {
      ...this.figures(after),
      ...this.crossings(after, isChanged),
      ...this.entries(new Map(changes)),
      changed: isChanged,
      sentence_text: this.sentence(after, isChanged),
      note_text: this.note(after),
      bars: this.bars(after, isChanged),
    };
  }

  figures(after) {
    const { words, unit, engine: { before } } = this;
    const [was, now] = [before, after].map(({ places }) => places[unit]);
    const rank = words.place(now, this.countRanked(after));
    const told = { rank_text: rank, rank_change_text: this.climb(was, now) };
    this.parts.forEach((part, i) => {
      const [old, score] = [before, after].map(({ scores }) => scores[part][unit]);
      const name = i ? `part_${i}` : "composite";
      told[`${name}_text`] = words.score(score);
      told[`${name}_change_text`] = words.difference(score - old);
    });
    const score = told.composite_text;
    told.composite_label_text = after.changes.length ? words.say("label", { score }) : score;
    told.announcement_text = words.say("announcement", { score, rank });
    return told;
  }

  climb(was, now) {
    if (!was || !now) return "";
    if (was === now) return this.words.say("same_place");
    return this.words.say(now < was ? "up" : "down", { places: Math.abs(now - was) });
  }

  crossings(after, isChanged) {
    const { passes, passedBy } = isChanged ? this.engine.crossed(after) : { passes: [], passedBy: [] };
    return { ...this.crossing("passes", passes), ...this.crossing("passed_by", passedBy) };
  }

  crossing(key, units) {
    const count = units.length;
    const names = units.slice(0, NAMES_MAX + 1).map((i) => shorten(this.units[i], this.nameMax));
    return {
      [`${key}_label_text`]: count ? this.words.say(key, { count }) : "",
      [`${key}_text`]: this.words.few(names),
    };
  }

  entries(changes) {
    const told = {};
    this.decimals.forEach((decimals, i) => {
      told[`control_${i + 1}_text`] = this.words.entry(changes.get(i) ?? this.raw[i], decimals);
    });
    return told;
  }

  sentence(after, isChanged) {
    const { words, unit, ranked } = this;
    const name = shorten(this.units[unit], this.nameMax);
    const now = after.places[unit];
    if (!now) return words.say(isChanged ? "unranked_then" : "unranked", { unit: name });
    const was = this.engine.before.places[unit];
    const score = words.score(after.scores.at(-1)[unit]);
    const [before, place] = [words.place(was, ranked), words.place(now, this.countRanked(after))];
    if (!isChanged) return words.say("stands", { unit: name, place, score });
    const moves = place === before ? place : words.say("place_moves", { before, after: place });
    return words.say("becomes", { changes: this.changes(after), unit: name, score, place: moves });
  }

  changes({ changes }) {
    const { words } = this;
    const told = changes.slice(0, NAMES_MAX + 1).map(([i, value]) => words.say("change", {
      indicator: this.indicators[i],
      before: words.value(this.raw[i], this.decimals[i]),
      after: words.value(value, this.decimals[i]),
    }));
    return words.few(told);
  }

  note(after) {
    if (after.unfit !== null) return this.words.say("unfit");
    return this.engine.movesOthers(after, SAME) ? this.words.say("others_move") : "";
  }

  /** The units around the unit's place, best first. */
  bars(after, isSimulated) {
    const { places, scores } = after;
    const order = [...places.keys()].filter((i) => places[i]).sort((a, b) => places[a] - places[b] || a - b);
    const at = order.indexOf(this.unit);
    if (at < 0) return [];
    const first = Math.max(Math.min(at - AROUND, order.length - 2 * AROUND - 1), 0);
    const shown = order.slice(first, first + 2 * AROUND + 1);
    const start = Math.min(this.low, ...shown.map((i) => scores.at(-1)[i]));
    return shown.map((i, row) => {
      const score = scores.at(-1)[i];
      const own = isSimulated ? "simulated" : "unit";
      const tone = i === this.unit ? own : "rest";
      return { place: String(places[i]), name: this.units[i], score, label: this.words.score(score), middle: row + 0.5, tone, start };
    });
  }
}
