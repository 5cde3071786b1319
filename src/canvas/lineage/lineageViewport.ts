/** Viewports of a lineage: the first one, and how addresses write them. */

import type { Scene } from '../../engine/scene.ts';
import { boundsOf } from '../../layout/geometry.ts';
import type { Box } from '../../layout/geometry.ts';
import type { Size } from '../../layout/nodeSize.ts';
import type { Position, Viewport } from '../../state/viewSpec.ts';
import { initialViewport, readableFit } from '../surface/viewport.ts';

/**
 * The first view of a lineage: whole; when the whole could not be read, what is selected together with the base; and
 * when that could not be read either, what is selected, or the base.
 *
 * @param places by index of the scene's nodes
 * @param selected ids of drawn nodes; the last one matters most
 */
export function firstViewport(
  scene: Scene,
  places: readonly Box[],
  size: Size,
  selected: readonly string[] = [],
): Viewport {
  const bounds = boundsOf(places, []);
  const base = places[scene.nodes.findIndex((node) => node.isBase)];
  const whole = readableFit(bounds, size);
  if (whole !== null || !base) return whole ?? initialViewport(bounds, undefined, size);
  const chosen = selected.flatMap((id) => places[scene.nodes.findIndex((node) => node.id === id)] ?? []);
  const end = chosen.at(-1);
  const path = end ? readableFit(boundsOf(chosen.length > 1 ? chosen : [base, end], []), size) : null;
  return path ?? initialViewport(bounds, end ?? base, size);
}

/**
 * A view as addresses have it: the point of the graph in the middle of the canvas, seen from where the layout puts the
 * base, so that it means the same in a window of another size and after the lineage has grown.
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
