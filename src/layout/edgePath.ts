/** How a drawn edge runs: along the layout's route, or freely when an end was moved away from it. */

import type { Box, Point } from './geometry.ts';

export interface EdgeRoute {
  readonly points: readonly Point[];
  /** Whether the route bends as the layout says; otherwise it is one curve between two points. */
  readonly isRouted: boolean;
}

/** Radius of a bend, in pixels at zoom 1. */
const BEND = 10;
/** An end further than this from its node's side, in pixels, no longer belongs to it: the node was moved. */
const SLACK = 1.5;

/** The route of an edge between two places. */
export function edgeRouteOf(route: readonly Point[], source: Box, target: Box): EdgeRoute {
  const first = route[0];
  const last = route.at(-1);
  if (first && last && route.length > 1 && touches(first, source) && touches(last, target)) {
    return { points: route, isRouted: route.length > 2 };
  }
  return {
    points: [
      { x: source.x + source.width, y: source.y + source.height / 2 },
      { x: target.x, y: target.y + target.height / 2 },
    ],
    isRouted: false,
  };
}

function touches(point: Point, place: Box): boolean {
  return (
    point.x >= place.x - SLACK &&
    point.x <= place.x + place.width + SLACK &&
    point.y >= place.y - SLACK &&
    point.y <= place.y + place.height + SLACK
  );
}

/** What draws a route: an SVG path builder and a canvas context both do. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
  bezierCurveTo(c1x: number, c1y: number, c2x: number, c2y: number, x: number, y: number): void;
}

/** Draws a route with rounded bends; a route without bends is a curve that leaves and arrives level. */
export function drawEdgeRoute(pen: Pen, { points, isRouted }: EdgeRoute): void {
  const [first, ...rest] = points;
  const last = points.at(-1);
  if (!first || !last) return;
  pen.moveTo(first.x, first.y);
  if (!isRouted) {
    drawFree(pen, first, last);
    return;
  }
  let at = first;
  for (const [index, point] of rest.entries()) {
    const next = rest[index + 1];
    if (!next) {
      pen.lineTo(point.x, point.y);
      return;
    }
    const into = towards(point, at, Math.min(BEND, distance(at, point) / 2));
    const out = towards(point, next, Math.min(BEND, distance(point, next) / 2));
    pen.lineTo(into.x, into.y);
    pen.quadraticCurveTo(point.x, point.y, out.x, out.y);
    at = point;
  }
}

/** Level at both ends. An edge that goes back, as in a cycle, swings out on both sides. */
function drawFree(pen: Pen, from: Point, to: Point): void {
  const reach = to.x > from.x ? Math.max((to.x - from.x) / 2, 12) : Math.min(160, 40 + (from.x - to.x) / 4);
  pen.bezierCurveTo(from.x + reach, from.y, to.x - reach, to.y, to.x, to.y);
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to);
  const share = whole === 0 ? 0 : length / whole;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** The `d` of an SVG path. */
export function svgPath(edgeRoute: EdgeRoute): string {
  const parts: string[] = [];
  const put = (letter: string, ...numbers: readonly number[]) =>
    parts.push(letter + numbers.map((n) => Math.round(n * 10) / 10).join(' '));
  drawEdgeRoute(
    {
      moveTo: (...p) => put('M', ...p),
      lineTo: (...p) => put('L', ...p),
      quadraticCurveTo: (...p) => put('Q', ...p),
      bezierCurveTo: (...p) => put('C', ...p),
    },
    edgeRoute,
  );
  return parts.join('');
}

/** The point half way along a route, where its count stands. */
export function middleOf({ points }: EdgeRoute): Point {
  const lengths = points.slice(1).map((point, k) => distance(points[k] ?? point, point));
  let rest = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [k, length] of lengths.entries()) {
    const from = points[k];
    const to = points[k + 1];
    if (!from || !to) break;
    if (rest <= length) return towards(from, to, rest);
    rest -= length;
  }
  return points[0] ?? { x: 0, y: 0 };
}
