/** A point of a line, in a box of 1 by 1 whose origin is below left; y is null where the line has a gap. */
export interface PlacedPoint {
  readonly x: number;
  readonly y: number | null;
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
    const place = `${round(x * BOX.width)} ${round((1 - y) * BOX.height)}`;
    path += isDrawing ? `L${place}` : `M${place}L${place}`;
    isDrawing = true;
  }
  return path;
}

/** A tenth of a unit is finer than a pixel, and digits cost. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
