// An index of one's own once values of one unit have changed: `engine.own_index` once more, step by
// step, held to it by tests. What isn't known is NaN, as there.

const TOLERANCE = 1e-12; // nearer than this, relative to the largest, scores are one score

/** Lowest and highest of what is known; NaN where nothing is. */
function extent(values) {
  let low = NaN;
  let high = NaN;
  for (const value of values) {
    if (!(value >= low)) low = Number.isNaN(value) ? low : value;
    if (!(value <= high)) high = Number.isNaN(value) ? high : value;
  }
  return [low, high];
}

/** Gaps at the mean of what is known. */
function imputeMean(row) {
  let sum = 0;
  let count = 0;
  for (const value of row) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  return count === row.length ? row : row.map((value) => (Number.isNaN(value) ? sum / count : value));
}

const NORMALISE = {
  minmax(row, { range: [lower, upper] }) {
    const [low, high] = extent(row);
    const width = high === low ? NaN : high - low;
    return row.map((value) => ((value - low) / width) * (upper - lower) + lower);
  },

  zscore(row, { target: [mean, deviation] }) {
    const [low, high] = extent(row);
    const known = row.filter((value) => !Number.isNaN(value));
    const middle = known.reduce((sum, value) => sum + value, 0) / known.length;
    const squares = known.reduce((sum, value) => sum + (value - middle) ** 2, 0);
    const spread = high > low ? Math.sqrt(squares / (known.length - 1)) : NaN;
    return row.map((value) => ((value - middle) / (spread || NaN)) * deviation + mean);
  },

  prank(row, { range: [lower, upper] }) {
    const sorted = row.filter((value) => !Number.isNaN(value)).sort();
    const others = sorted.length > 1 ? sorted.length - 1 : NaN;
    const less = (value) => (Number.isNaN(value) ? NaN : countBelow(sorted, value));
    return row.map((value) => (less(value) / others) * (upper - lower) + lower);
  },

  goalposts(row, { range: [lower, upper] }, [low, high]) {
    const within = (share) => Math.min(Math.max(share, 0), 1);
    return row.map((value) => within((value - low) / (high - low)) * (upper - lower) + lower);
  },
};

/** How many of sorted numbers are below a value. */
function countBelow(sorted, value) {
  let [first, last] = [0, sorted.length];
  while (first < last) {
    const middle = (first + last) >> 1;
    if (sorted[middle] < value) first = middle + 1;
    else last = middle;
  }
  return first;
}

const STRETCH = { arithmetic: (x) => x, geometric: Math.log, harmonic: (x) => 1 / x };
const BLEND = { arithmetic: (x) => x, geometric: Math.exp, harmonic: (x) => 1 / x };

/** A parent's scores out of its children's; the weight of a gap goes to the others. */
function aggregate(children, { weights, method }, needsAll) {
  const size = children[0].length;
  const [total, shares] = [new Float64Array(size), new Float64Array(size)];
  const missing = new Uint8Array(size);
  const [stretch, blend] = [STRETCH[method], BLEND[method]];
  children.forEach((child, i) => {
    if (weights[i] === 0) return; // a score of zero that counts for nothing must not reach ln or 1 / x
    for (let unit = 0; unit < size; unit += 1) {
      if (Number.isNaN(child[unit])) {
        missing[unit] = 1;
      } else {
        total[unit] += weights[i] * stretch(child[unit]);
        shares[unit] += weights[i];
      }
    }
  });
  return total.map((sum, unit) => (needsAll && missing[unit] ? NaN : blend(sum / shares[unit])));
}

/** Whether a method can't take a score: zero or less. */
function isUnfit(children, { weights, method }) {
  return method !== "arithmetic" && children.some((child, i) => weights[i] > 0 && child.some((score) => score <= 0));
}

/** Each unit's place, 0 where it has no score; equal scores share the better one. */
function rankUnits(scores) {
  const sorted = scores.filter((score) => !Number.isNaN(score)).sort();
  const near = TOLERANCE * Math.max(Math.abs(sorted[0]), Math.abs(sorted[sorted.length - 1]));
  const places = new Int32Array(sorted.length);
  for (let i = sorted.length - 1; i >= 0; i -= 1) {
    const isShared = i + 1 < sorted.length && !(sorted[i + 1] - sorted[i] > near);
    places[i] = isShared ? places[i + 1] : sorted.length - i;
  }
  return Int32Array.from(scores, (score) => (Number.isNaN(score) ? 0 : places[countBelow(sorted, score)]));
}

class OwnEngine {
  /** `raw` has a row an indicator; parts are numbered, indicators first, the index last. */
  constructor({ unit, settings, indicators, aggregates, raw }) {
    Object.assign(this, { unit, settings, indicators, aggregates });
    this.raw = raw.map((row) => Float64Array.from(row, (value) => value ?? NaN));
    const leaves = this.raw.map((row, i) => this.normalise(row, indicators[i]));
    this.before = this.rollUp(leaves, () => true);
  }

  normalise(row, { direction, posts }) {
    const known = this.settings.missing === "mean" ? imputeMean(row) : row;
    const towards = known.map((value) => value * direction);
    return NORMALISE[this.settings.normalisation](towards, this.settings, posts);
  }

  /** Compute the aggregates that are stale, each after what is below it. */
  rollUp(scores, isStale) {
    let unfit = null;
    this.aggregates.forEach((node, i) => {
      const position = this.indicators.length + i;
      if (!isStale(position)) return;
      const children = node.children.map((child) => scores[child]);
      if (isUnfit(children, node)) unfit ??= position;
      scores[position] = aggregate(children, node, this.settings.missing === "none");
    });
    // Python stops there: nothing is told of an index that can't be computed.
    if (unfit !== null) scores[scores.length - 1] = scores.at(-1).map(() => NaN);
    return { scores, places: rankUnits(scores.at(-1)), unfit };
  }

  /** What follows from changed values of the unit, by the number of the indicator. */
  simulate(changes) {
    const scores = [...this.before.scores];
    const stale = new Set();
    for (const [position, value] of changes) {
      const row = Float64Array.from(this.raw[position]);
      row[this.unit] = value;
      scores[position] = this.normalise(row, this.indicators[position]);
      stale.add(position);
    }
    this.aggregates.forEach(({ children }, i) => {
      if (children.some((child) => stale.has(child))) stale.add(this.indicators.length + i);
    });
    return { ...this.rollUp(scores, (position) => stale.has(position)), changes };
  }

  /** The units that the unit goes past or draws level with, and those that go past it. */
  crossed({ places }) {
    const { unit, before } = this;
    const [was, now] = [before.places[unit], places[unit]];
    const found = { passes: [], passedBy: [] };
    if (!was || !now) return found;
    before.places.forEach((place, i) => {
      if (place && places[i] && place < was && places[i] >= now) found.passes.push(i);
      if (place && places[i] && place > was && places[i] < now) found.passedBy.push(i);
    });
    return found;
  }

  /** Whether others have other scores than before, as those of a scale whose end moved. */
  movesOthers({ scores }, same) {
    const [before, after] = [this.before.scores.at(-1), scores.at(-1)];
    return after.some((score, i) => i !== this.unit && !Object.is(score, before[i]) && !(Math.abs(score - before[i]) <= same));
  }
}
