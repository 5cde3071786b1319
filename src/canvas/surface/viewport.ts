/** Which part of a graph is shown. A viewport is React Flow's: a shift in screen pixels, and a zoom. */

import type { Box } from '../../layout/geometry.ts';
import type { Size } from '../../layout/nodeSize.ts';
import type { Viewport } from '../../state/viewSpec.ts';

export const MIN_ZOOM = 0.005;
export const MAX_ZOOM = 2;
/** Room around a graph that is fitted, in screen pixels. */
const MARGIN = 32;
/** The first view of a graph that is too large to be read whole has this zoom. */
const FIRST_ZOOM = 0.7;
/** Type and version of a node can just be read at this zoom: what would be smaller is not shown whole at first. */
const READABLE_FIT = 0.6;

/** The viewport that shows a box whole, no larger than life. */
export function fitViewport(box: Box, size: Size): Viewport {
  const zoom = Math.min(
    1,
    Math.max(
      MIN_ZOOM,
      Math.min(
        (size.width - 2 * MARGIN) / Math.max(box.width, 1),
        (size.height - 2 * MARGIN) / Math.max(box.height, 1),
      ),
    ),
  );
  return centreOn(box, size, zoom);
}

/** The viewport with a box in the middle. */
export function centreOn(box: Box, size: Size, zoom: number): Viewport {
  return {
    x: size.width / 2 - (box.x + box.width / 2) * zoom,
    y: size.height / 2 - (box.y + box.height / 2) * zoom,
    zoom,
  };
}

/** The viewport that shows a box whole; null when its text would be too small to read. */
export function readableFit(box: Box, size: Size): Viewport | null {
  const whole = fitViewport(box, size);
  return whole.zoom >= READABLE_FIT ? whole : null;
}

/**
 * The first view of a graph: whole, or around one of its boxes when the whole could not be read.
 *
 * @param bounds the box around the graph
 * @param focus the box that matters most; undefined when there is none
 */
export function initialViewport(bounds: Box, focus: Box | undefined, size: Size): Viewport {
  const whole = fitViewport(bounds, size);
  if (whole.zoom >= READABLE_FIT || focus === undefined) return whole;
  return filled(bounds, centreOn(focus, size, FIRST_ZOOM), size);
}

/** A viewport closer to the middle of the canvas, or further from it, between the smallest and the largest zoom. */
export function zoomedBy({ x, y, zoom }: Viewport, factor: number, { width, height }: Size, minZoom: number): Viewport {
  const next = Math.min(MAX_ZOOM, Math.max(minZoom, zoom * factor));
  const share = next / zoom;
  return { x: width / 2 - (width / 2 - x) * share, y: height / 2 - (height / 2 - y) * share, zoom: next };
}

/** The nearest view with as little empty space as possible: beyond a side of the graph there is only the margin. */
function filled(bounds: Box, { x, y, zoom }: Viewport, size: Size): Viewport {
  const along = (shift: number, start: number, length: number, room: number): number => {
    const first = MARGIN - start * zoom;
    const last = room - MARGIN - (start + length) * zoom;
    return last > first ? (first + last) / 2 : Math.min(first, Math.max(last, shift));
  };
  return {
    x: along(x, bounds.x, bounds.width, size.width),
    y: along(y, bounds.y, bounds.height, size.height),
    zoom,
  };
}

/** The nearest view that has a box whole in it, where it fits; the same view when it already has. */
export function uncovered(box: Box, { x, y, zoom }: Viewport, size: Size): Viewport {
  const shift = (start: number, length: number, room: number): number => {
    const before = MARGIN - start;
    const after = room - MARGIN - (start + length);
    return before > 0 ? before : Math.min(0, after);
  };
  return {
    x: x + shift(box.x * zoom + x, box.width * zoom, size.width),
    y: y + shift(box.y * zoom + y, box.height * zoom, size.height),
    zoom,
  };
}

/** Whether a box lies in view with some room around it. */
export function isInView(box: Box, viewport: Viewport, size: Size): boolean {
  const left = box.x * viewport.zoom + viewport.x;
  const top = box.y * viewport.zoom + viewport.y;
  return (
    left >= 0 &&
    top >= 0 &&
    left + box.width * viewport.zoom <= size.width &&
    top + box.height * viewport.zoom <= size.height
  );
}
