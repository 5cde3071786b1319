/** What is computed from an edge's route to draw it, once per route. */

import { middleOf, svgPath } from '../../layout/edgePath.ts';
import type { EdgeRoute } from '../../layout/edgePath.ts';
import type { Point } from '../../layout/geometry.ts';

interface EdgeDrawing {
  /** The `d` of an SVG path. */
  readonly path: string;
  readonly middle: Point;
}

interface EdgeBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const drawings = new WeakMap<EdgeRoute, EdgeDrawing>();
const boxes = new WeakMap<EdgeRoute, EdgeBox>();

export function drawingOf(route: EdgeRoute): EdgeDrawing {
  let drawing = drawings.get(route);
  if (!drawing) drawings.set(route, (drawing = { path: svgPath(route), middle: middleOf(route) }));
  return drawing;
}

/** The box around a route, its bends included. */
export function boxOf(route: EdgeRoute): EdgeBox {
  let box = boxes.get(route);
  if (!box) {
    const xs = route.points.map(({ x }) => x);
    const ys = route.points.map(({ y }) => y);
    box = { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
    boxes.set(route, box);
  }
  return box;
}
