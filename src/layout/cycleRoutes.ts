/**
 * Routes of the edges that close cycles: out of the source's right side, back below the nodes, and into the target's
 * left side, so that the way back is seen beside the way there.
 */

import { inlet, outlet } from './geometry.ts';
import type { LayoutInput, Box, Point } from './geometry.ts';

/** How far a route stays from nodes, in pixels; also from the next route. */
const CLEARANCE = 14;
/**
 * More back edges than this are drawn straight: they could not be followed by eye, and each is checked against every
 * node.
 */
const MOST_ROUTED = 200;

/** The routes by index of edge; edges that close no cycle have none. */
export function cycleRoutes({ edges }: LayoutInput, places: readonly Box[]): ReadonlyMap<number, readonly Point[]> {
  const closing = [...edges.keys()].filter((edge) => edges[edge]!.closesCycle);
  const isRouted = closing.length <= MOST_ROUTED;
  return new Map(
    closing.map((edge, turn) => {
      const [from, to] = [places[edges[edge]!.source]!, places[edges[edge]!.target]!];
      return [edge, isRouted ? wayBack(from, to, places, turn) : [outlet(from), inlet(to)]];
    }),
  );
}

/** @param turn which of the ways back it is: each keeps a lane of its own. */
function wayBack(from: Box, to: Box, places: readonly Box[], turn: number): readonly Point[] {
  const [start, end] = [outlet(from), inlet(to)];
  const aside = CLEARANCE + (turn % 3) * 6;
  const [left, right] = [end.x - aside, start.x + aside];
  let y = Math.max(from.y + from.height, to.y + to.height) + CLEARANCE + (turn % 5) * 6;
  const inTheWay = places.filter((place) => place.x < right && place.x + place.width > left).sort((a, b) => a.y - b.y);
  for (const place of inTheWay) {
    if (place.y < y + CLEARANCE / 2 && place.y + place.height > y - CLEARANCE / 2)
      y = place.y + place.height + CLEARANCE;
  }
  return [start, { x: right, y: start.y }, { x: right, y }, { x: left, y }, { x: left, y: end.y }, end];
}
