/** Where everything of a chart stands, before it is drawn. */

import { type Axis, linearAxis, logAxis, timeAxis } from './axis.ts';
import { AXES, type ChartLook } from './chartLook.ts';
import { type ChartPoint, smooth } from './chartPoints.ts';
import { bandPath, linePath, type PlacedPoint } from './linePath.ts';

/** One line of a chart. */
export interface ChartLine {
  /** Whose line it is, where a chart has several. */
  readonly name?: string;
  readonly side: 'only' | 'left' | 'right';
  readonly points: readonly ChartPoint[];
}

export interface LaidOutLine {
  readonly side: ChartLine['side'];
  /** The values of the line once they are smoothed; null where nothing is drawn. */
  readonly smoothed: readonly (number | null)[];
  /** The points of the line, smoothed; in a box of 1 by 1 whose origin is below left. */
  readonly placed: readonly PlacedPoint[];
  /** SVG paths in the box of `BOX`: the line, what it was before smoothing, and the band of lowest to highest. */
  readonly path: string;
  readonly rawPath: string;
  readonly bandPath: string;
}

export interface ChartLayout {
  readonly x: Axis;
  readonly y: Axis;
  readonly lines: readonly LaidOutLine[];
  /** Whether values are left out since a logarithmic axis has no place for them. */
  readonly hasNotPositive: boolean;
}

const TICKS = 4;

/**
 * Lays out the lines of a chart.
 *
 * @param xAxis what the horizontal axis shows, as a key of the history
 * @param range the ends of the horizontal axis; null for where the points begin and end
 */
export function chartLayout(
  lines: readonly ChartLine[],
  xAxis: string,
  look: Pick<ChartLook, 'isLog' | 'smoothing'>,
  range: { readonly from: number; readonly to: number } | null,
): ChartLayout {
  const canDraw = (value: number | null) => (look.isLog && value !== null && value <= 0 ? null : value);
  const isInside = ({ x }: ChartPoint) => range === null || (x >= range.from && x <= range.to);
  const inside = lines.flatMap(({ points }) => points.filter(isInside));
  const ends = range === null ? inside.map(({ x }) => x) : [range.from, range.to];
  const isTime = xAxis === AXES.time || xAxis === AXES.wall;
  // Marks where there is nothing would look like an answer.
  const hasMarks = lines.some(({ points }) => points.length > 0);
  const x = isTime ? timeAxis(ends, TICKS) : linearAxis(ends, TICKS);
  const edges = range === null ? [] : lines.flatMap(({ points }) => edgeValues(points, range));
  const values = [...inside.flatMap(({ value, low, high }) => [value, low, high]), ...edges]
    .map(canDraw)
    .filter((value) => value !== null);
  const y = look.isLog ? logAxis(values, TICKS) : linearAxis(values, TICKS);
  const placed = (value: number | null) => (value === null ? null : y.place(value));
  return {
    x: hasMarks ? x : { ...x, ticks: [] },
    y: hasMarks ? y : { ...y, ticks: [] },
    lines: lines.map(({ side, points }) => {
      const raw = points.map(({ value }) => canDraw(value));
      const smoothed = smooth(raw, look.smoothing);
      const along = (line: readonly (number | null)[]) =>
        points.map((point, at) => ({ x: x.place(point.x), y: placed(line[at] ?? null) }));
      const line = along(smoothed);
      return {
        side,
        smoothed,
        placed: line,
        path: linePath(line),
        rawPath: look.smoothing > 0 ? linePath(along(raw)) : '',
        bandPath: bandPath(
          points.map((point) => ({
            x: x.place(point.x),
            // Where only a part of a bucket can be drawn, its band reaches down to the axis's end.
            low:
              point.low === null || canDraw(point.high) === null ? null : Math.max(0, placed(canDraw(point.low)) ?? 0),
            high: placed(canDraw(point.high)),
          })),
        ),
      };
    }),
    hasNotPositive:
      look.isLog && inside.some(({ value, low }) => (low ?? value) !== null && canDraw(low ?? value) === null),
  };
}

/** Where lines come in and go out at the ends of a range. */
function edgeValues(
  points: readonly ChartPoint[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly (number | null)[] {
  return [from, to].map((edge) => {
    const after = points.findIndex(({ x }) => x > edge);
    const [one, other] = [points[after - 1], points[after]];
    if (!one || !other || one.value === null || other.value === null) return null;
    return one.value + ((edge - one.x) / (other.x - one.x)) * (other.value - one.value);
  });
}

/** The index of the point whose x is nearest; null when there is none. Points go from left to right. */
export function nearestPoint(points: readonly { readonly x: number }[], wanted: number): number | null {
  if (points.length === 0) return null;
  let [low, high] = [0, points.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((points[middle]?.x ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  const before = points[low - 1];
  const after = points[low];
  return before !== undefined && after !== undefined && wanted - before.x < after.x - wanted ? low - 1 : low;
}
