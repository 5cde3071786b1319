/** What is worked out of an edge's course to draw it, once for as long as the course is the same. */

import { middleOf, svgPath } from '../../layout/edgePath.ts';
import type { EdgeCourse } from '../../layout/edgePath.ts';
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

const drawings = new WeakMap<EdgeCourse, EdgeDrawing>();
const boxes = new WeakMap<EdgeCourse, EdgeBox>();

export function drawingOf(course: EdgeCourse): EdgeDrawing {
  let drawing = drawings.get(course);
  if (!drawing) drawings.set(course, (drawing = { path: svgPath(course), middle: middleOf(course) }));
  return drawing;
}

/** The box around a course, its bends included. */
export function boxOf(course: EdgeCourse): EdgeBox {
  let box = boxes.get(course);
  if (!box) {
    const xs = course.points.map(({ x }) => x);
    const ys = course.points.map(({ y }) => y);
    box = { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
    boxes.set(course, box);
  }
  return box;
}
