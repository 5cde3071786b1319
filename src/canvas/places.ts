/** Where drawn nodes stand: the layout's places, and where people dragged them. */

import type { Layout } from '../layout/layout.ts';
import type { DrawnId } from '../model/drawn.ts';
import type { Scene } from '../state/scene.ts';
import type { Position, ViewSpec } from '../state/viewSpec.ts';

/** The upper left corner and the size of a drawn node, in pixels at zoom 1. */
export interface Place extends Position {
  readonly width: number;
  readonly height: number;
}

/** A node that is being dragged at this moment. */
export interface Dragged extends Position {
  readonly id: DrawnId;
}

/** Below this zoom names cannot be read, and a graph of many nodes is drawn as an overview. */
const READABLE_ZOOM = 0.45;
/** Up to this many nodes cost nothing to keep as they are at any zoom. */
const FEW_NODES = 120;

export function isOverviewZoom(zoom: number, nodeCount: number): boolean {
  return zoom < READABLE_ZOOM && nodeCount > FEW_NODES;
}

/** A place for each drawn node of a scene, by index. */
export function placesOf(
  scene: Scene,
  layout: Layout,
  moved: ViewSpec['moved'],
  dragged: Dragged | null,
): readonly Place[] {
  return scene.nodes.map((node, index) => {
    const place = layout.places[index] ?? { x: 0, y: 0, width: 0, height: 0 };
    const at = dragged?.id === node.id ? dragged : moved[node.id];
    return at ? { ...place, x: at.x, y: at.y } : place;
  });
}

/** The smallest box around all places. */
export function boundsOf(places: readonly Place[]): Place {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const { x, y, width, height } of places) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return places.length === 0
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top };
}
