/** A point of a line, in a box of 1 by 1 whose origin is below left; y is null where the line has a gap. */
export interface PlacedPoint {
  readonly x: number;
  readonly y: number | null;
}

/** A point of a band between two lines; nothing where one of them is null. */
export interface PlacedSpan {
  readonly x: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** The size of the box that paths are written for, in SVG units. */
export const BOX = { width: 1000, height: 400 } as const;

/** The SVG path of a line. A point alone between gaps is a line of no length, which round caps make a dot. */
export function linePath(points: readonly PlacedPoint[]): string {
  let path = '';
  let isDrawing = false;
  for (const { x, y } of points) {
    if (y === null) {
      isDrawing = false;
      continue;
    }
    const place = placeOf(x, y);
    path += isDrawing ? `L${place}` : `M${place}L${place}`;
    isDrawing = true;
  }
  return path;
}

/** The SVG path of a band: along its upper edge and back along its lower one, between gaps. */
export function bandPath(spans: readonly PlacedSpan[]): string {
  let path = '';
  let upper: string[] = [];
  let lower: string[] = [];
  const close = () => {
    if (upper.length > 1) path += `M${upper.join('L')}L${lower.reverse().join('L')}Z`;
    upper = [];
    lower = [];
  };
  for (const { x, low, high } of spans) {
    if (low === null || high === null) close();
    else {
      upper.push(placeOf(x, high));
      lower.push(placeOf(x, low));
    }
  }
  close();
  return path;
}

const placeOf = (x: number, y: number) => `${round(x * BOX.width)} ${round((1 - y) * BOX.height)}`;

/** A tenth of a unit is finer than a pixel, and digits cost. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
