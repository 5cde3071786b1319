/** Axes of charts: their ends, and where their marks stand. */

/** From a value to its place: 0 at the axis's start, 1 at its end. */
export interface Axis {
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
}

/** Steps that people count in. */
const NICE = [1, 2, 5, 10];
/** A step this much too small is taken: a mark more is better than half of them. */
const TOLERANCE = 1.25;

/** A linear axis that holds all values, with about `count` marks at round numbers. */
export function linearAxis(values: readonly number[], count: number): Axis {
  const [low, high] = extent(values);
  const step = niceStep((high - low) / count);
  // Closer together than numbers can tell apart.
  if (!(step > 0)) return { place: () => 0.5, ticks: [] };
  const first = Math.ceil(low / step);
  const last = Math.floor(high / step);
  return {
    place: (value) => (value - low) / (high - low),
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
  return { place: (value) => (Math.log10(value) - low) / (high - low), ticks };
}

function everyFew(ticks: readonly number[], count: number): readonly number[] {
  const stride = Math.max(1, Math.ceil(ticks.length / count));
  return ticks.filter((_, at) => at % stride === 0);
}

/** The ends of an axis; one value alone stands in its middle. */
function extent(values: readonly number[]): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low > high) return [0, 1];
  const room = low === high ? Math.max(Math.abs(low) * 0.05, 1e-9) : 0;
  return [low - room, high + room];
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return (NICE.find((step) => step * power * TOLERANCE >= rough) ?? 10) * power;
}
