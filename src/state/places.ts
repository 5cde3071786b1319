/** Where drawn nodes stand: the layout's places, and where people dragged them. */

import { boundsOf } from '../layout/geometry.ts';
import type { Layout, Box } from '../layout/geometry.ts';
import type { DrawnId } from '../model/drawn.ts';
import type { Scene } from '../engine/scene.ts';
import type { Position, ViewSpec } from './viewSpec.ts';

/** A node that is being dragged at this moment. */
export interface Dragged extends Position {
  readonly id: DrawnId;
}

/** Below this zoom names cannot be read, and a graph of many nodes is drawn as an overview. */
export const READABLE_ZOOM = 0.45;
/** Up to this many nodes cost nothing to keep as they are at any zoom. */
export const FEW_NODES = 120;

export function isOverviewZoom(zoom: number, nodeCount: number): boolean {
  return zoom < READABLE_ZOOM && nodeCount > FEW_NODES;
}

/** Where the layout puts the base; addresses give moved nodes and viewports relative to it. */
export function originOf(scene: Scene, layout: Layout): Position {
  const { x, y } = layout.places[scene.nodes.findIndex((node) => node.isBase)] ?? { x: 0, y: 0 };
  return { x, y };
}

/** A place for each drawn node of a scene, by index. */
export function placesOf(
  scene: Scene,
  layout: Layout,
  moved: ViewSpec['moved'],
  dragged: Dragged | null,
): readonly Box[] {
  const origin = originOf(scene, layout);
  return scene.nodes.map((node, index) => {
    const place = layout.places[index] ?? { x: 0, y: 0, width: 0, height: 0 };
    if (dragged?.id === node.id) return { ...place, x: dragged.x, y: dragged.y };
    const at = moved[node.id];
    return at ? { ...place, x: origin.x + at.x, y: origin.y + at.y } : place;
  });
}

/** The layout as it is shown: nodes where they were dragged to. Edges that lost their node run freely. */
export function shownLayout(scene: Scene, layout: Layout, moved: ViewSpec['moved']): Layout {
  const places = placesOf(scene, layout, moved, null);
  return { ...layout, places, bounds: boundsOf(places, layout.routes) };
}
