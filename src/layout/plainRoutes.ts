/**
 * Routes of a plain picture: one whose edges all lead to the next column, fanning out from one node or joining in one,
 * and none of whose fans meets another. Sweeps, stars and stories are plain; nothing is left for a layout engine to do.
 */

import type { LayoutInput, Box, Point } from './geometry.ts';
import { inlet, outlet } from './geometry.ts';

/** Nearer than this, in pixels, two heights are one: the edge is straight. */
const LEVEL = 0.5;
/** Fans closer than this could be taken for one. */
const APART = 8;

interface Fan {
  readonly column: number;
  low: number;
  high: number;
}

/** The left and right side of a column. */
export interface Span {
  readonly x: number;
  readonly width: number;
}

/**
 * Routes at right angles, each fan with one trunk in the middle between its columns; null when the picture is not plain.
 *
 * Edges that close cycles are passed over: their routes are empty here.
 */
export function plainRoutes(
  { edges }: LayoutInput,
  places: readonly Box[],
  columnOf: ArrayLike<number>,
  spans: readonly Span[],
): readonly (readonly Point[])[] | null {
  const ins = new Uint32Array(places.length);
  for (const { source, target, closesCycle } of edges) {
    if (closesCycle) continue;
    if (columnOf[target] !== columnOf[source]! + 1) return null;
    ins[target]!++;
  }
  const fans = new Map<string, Fan>();
  for (const { source, target, closesCycle } of edges) {
    if (closesCycle) continue;
    // An edge of a fan out and a fan in at once lets the two meet.
    const key = ins[target]! > 1 ? `in ${target}` : `out ${source}`;
    const heights = [outlet(places[source]!).y, inlet(places[target]!).y];
    const fan = fans.get(key) ?? { column: columnOf[source]!, low: heights[0]!, high: heights[0]! };
    fan.low = Math.min(fan.low, ...heights);
    fan.high = Math.max(fan.high, ...heights);
    fans.set(key, fan);
  }
  if (doMeet([...fans.values()])) return null;
  return edges.map(({ source, target, closesCycle }): readonly Point[] => {
    if (closesCycle) return [];
    const [from, to] = [outlet(places[source]!), inlet(places[target]!)];
    if (Math.abs(from.y - to.y) < LEVEL) return [from, to];
    const [before, after] = [spans[columnOf[source]!]!, spans[columnOf[target]!]!];
    const x = (before.x + before.width + after.x) / 2;
    return [from, { x, y: from.y }, { x, y: to.y }, to];
  });
}

/** Whether two fans of one column come too close. */
function doMeet(fans: Fan[]): boolean {
  fans.sort((a, b) => a.column - b.column || a.low - b.low || a.high - b.high);
  return fans.some((fan, k) => {
    const above = fans[k - 1];
    return above?.column === fan.column && fan.low < above.high + APART;
  });
}
