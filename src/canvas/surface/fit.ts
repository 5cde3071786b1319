/** Which part of the graph to look at. A viewport is React Flow's: a shift in screen pixels, and a zoom. */

import type { Scene } from '../../engine/scene.ts';
import type { Position, Viewport } from '../../state/viewSpec.ts';
import { boundsOf } from '../../layout/geometry.ts';
import type { Place } from '../../layout/geometry.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const MIN_ZOOM = 0.005;
export const MAX_ZOOM = 2;
/** Room around a graph that is fitted, in screen pixels. */
const MARGIN = 32;
/** A first look at a graph too large to be read whole starts at the base, at this zoom. */
const FIRST_ZOOM = 0.7;
/** Type and version of a node can just be read at this zoom: what would be smaller is not shown whole at first. */
const READABLE_FIT = 0.6;

/** The viewport that shows a box whole, no larger than life. */
export function fitViewport(box: Place, size: Size): Viewport {
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
export function centreOn(box: Place, size: Size, zoom: number): Viewport {
  return {
    x: size.width / 2 - (box.x + box.width / 2) * zoom,
    y: size.height / 2 - (box.y + box.height / 2) * zoom,
    zoom,
  };
}

/**
 * Where a lineage is looked at first: whole; when the whole could not be read, at what is selected together with the
 * base, or at its base.
 */
export function firstViewport(
  scene: Scene,
  places: readonly Place[],
  size: Size,
  selected: readonly string[] = [],
): Viewport {
  const bounds = boundsOf(places, []);
  const whole = fitViewport(bounds, size);
  const base = places[scene.nodes.findIndex((node) => node.isBase)];
  if (whole.zoom >= READABLE_FIT || !base) return whole;
  const chosen = selected.flatMap((id) => places[scene.nodes.findIndex((node) => node.id === id)] ?? []);
  const end = chosen.at(-1);
  const way = end && fitViewport(boundsOf(chosen.length > 1 ? chosen : [base, end], []), size);
  if (way && way.zoom >= READABLE_FIT) return way;
  return filled(bounds, centreOn(end ?? base, size, FIRST_ZOOM), size);
}

/** The nearest view that shows no more void than it must: beyond a side of the graph there is only the margin. */
export function filled(bounds: Place, { x, y, zoom }: Viewport, size: Size): Viewport {
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

/**
 * A view as addresses have it: the point of the graph in the middle of the canvas, seen from where the layout puts the
 * base, so that it means the same in a window of another size and when more of the lineage has come to be.
 */
export function toAddress({ x, y, zoom }: Viewport, origin: Position, size: Size): Viewport {
  return {
    x: Math.round((size.width / 2 - x) / zoom - origin.x),
    y: Math.round((size.height / 2 - y) / zoom - origin.y),
    zoom: Number(zoom.toFixed(3)),
  };
}

/** The inverse of `toAddress`, to within a pixel. */
export function fromAddress({ x, y, zoom }: Viewport, origin: Position, size: Size): Viewport {
  return {
    x: size.width / 2 - (x + origin.x) * zoom,
    y: size.height / 2 - (y + origin.y) * zoom,
    zoom,
  };
}

/** The nearest view that has a box whole in it, where it fits; the same view when it already has. */
export function uncovered(box: Place, { x, y, zoom }: Viewport, size: Size): Viewport {
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
export function isInView(box: Place, viewport: Viewport, size: Size): boolean {
  const left = box.x * viewport.zoom + viewport.x;
  const top = box.y * viewport.zoom + viewport.y;
  return (
    left >= 0 &&
    top >= 0 &&
    left + box.width * viewport.zoom <= size.width &&
    top + box.height * viewport.zoom <= size.height
  );
}
