/** Axes of charts: their ends, and where their marks stand. */

/** From a value to its place: 0 at the axis's start, 1 at its end. */
export interface Axis {
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
  /** How far marks are apart; 0 where they are not evenly apart. */
  readonly step: number;
  readonly ends: readonly [low: number, high: number];
}

/** Steps that people count in. */
const NICE = [1, 2, 5, 10];
/** A step this much too small is taken: a mark more is better than half of them. */
const TOLERANCE = 1.25;

/** Spans that clocks count in, in seconds; days and more go on in round numbers of days. */
const TIME_STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400];
const DAY = 86_400;

/** A linear axis of seconds, with about `count` marks at whole minutes, hours or days. */
export function timeAxis(values: readonly number[], count: number): Axis {
  const [low, high] = extent(values, () => 1);
  const rough = (high - low) / count;
  if (rough < 1) return linearWith(low, high, niceStep(rough));
  const step = TIME_STEPS.find((candidate) => candidate * TOLERANCE >= rough) ?? niceStep(rough / DAY) * DAY;
  return linearWith(low, high, step);
}

/** A linear axis that holds all values, with about `count` marks at round numbers. */
export function linearAxis(values: readonly number[], count: number): Axis {
  const [low, high] = extent(values);
  const step = niceStep(high / count - low / count);
  // Closer together than numbers can tell apart.
  if (!(step > 0)) return { place: () => 0.5, ticks: [], step: 0, ends: [low, high] };
  return linearWith(low, high, step);
}

function linearWith(low: number, high: number, step: number): Axis {
  const first = Math.ceil(low / step);
  const last = Math.floor(high / step);
  return {
    // Halved first: two numbers may be further apart than the largest number.
    place: (value) => (value / 2 - low / 2) / (high / 2 - low / 2),
    step,
    ends: [low, high],
    // From whole numbers, since adding steps up would add their rounding errors up too.
    ticks: Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => (first + at) * step),
  };
}

/** A logarithmic axis that holds all positive values, with marks at powers of ten; linear when there are none. */
export function logAxis(values: readonly number[], count: number): Axis {
  const positive = values.filter((value) => value > 0);
  if (positive.length === 0) return linearAxis(values, count);
  const [low, high] = extent(positive.map(Math.log10));
  const first = Math.ceil(low);
  const powers = Math.floor(high) - first + 1;
  // Within one power of ten there is no mark, or one: round numbers serve better there.
  const ticks =
    powers >= 2
      ? everyFew(
          Array.from({ length: powers }, (_, at) => 10 ** (first + at)),
          count,
        )
      : linearAxis([10 ** low, 10 ** high], count).ticks.filter((tick) => tick > 0);
  return {
    place: (value) => (Math.log10(value) - low) / (high - low),
    ticks,
    step: 0,
    ends: [10 ** low, 10 ** high],
  };
}

function everyFew(ticks: readonly number[], count: number): readonly number[] {
  const stride = Math.max(1, Math.ceil(ticks.length / count));
  return ticks.filter((_, at) => at % stride === 0);
}

/** The ends of an axis; one value alone stands in its middle, with room at both sides. */
function extent(values: readonly number[], roomFor = aTwentieth): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low > high) return [0, 1];
  const room = low === high ? roomFor(low) : 0;
  return [low - room, high + room];
}

const aTwentieth = (value: number) => Math.max(Math.abs(value) * 0.05, 1e-9);

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return (NICE.find((step) => step * power * TOLERANCE >= rough) ?? 10) * power;
}
