/** What a layout is: places of nodes and routes of edges. Pixels at zoom 1, y downwards. */

import type { DrawnEdge, DrawnNode } from '../model/drawn.ts';
import type { Size } from './nodeSize.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The upper left corner and the size of a box. */
export interface Box extends Point, Size {}

/** The part of a drawn graph that a layout depends on. */
export interface LayoutInput {
  readonly nodes: readonly Pick<DrawnNode, 'id' | 'kind' | 'generation' | 'home'>[];
  readonly edges: readonly Pick<DrawnEdge, 'source' | 'target' | 'closesCycle'>[];
}

export interface Layout {
  /** Ids of the drawn nodes, in their order: what `places` are places of. */
  readonly ids: readonly string[];
  /** By index of drawn node. */
  readonly places: readonly Box[];
  /** By index of drawn edge, from the source's right side to the target's left; two points mean a free route. */
  readonly routes: readonly (readonly Point[])[];
  readonly bounds: Box;
  /** Whether it is so simple that no engine would make it better. */
  readonly isPlain: boolean;
  /** What made it: ELK, or the fast columns that stand in for it. */
  readonly madeBy: 'elk' | 'columns';
}

/** The smallest box around places and routes. */
export function boundsOf(places: readonly Box[], routes: readonly (readonly Point[])[]): Box {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  const include = (x: number, y: number): void => {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  };
  for (const { x, y, width, height } of places) {
    include(x, y);
    include(x + width, y + height);
  }
  for (const route of routes) for (const { x, y } of route) include(x, y);
  return places.length === 0
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top };
}

/** Where an edge leaves a node: the middle of its right side. */
export function outlet({ x, y, width, height }: Box): Point {
  return { x: x + width, y: y + height / 2 };
}

/** Where an edge enters a node: the middle of its left side. */
export function inlet({ x, y, height }: Box): Point {
  return { x, y: y + height / 2 };
}

/** The layout moved as a whole. */
export function shifted(layout: Layout, dx: number, dy: number): Layout {
  if (dx === 0 && dy === 0) return layout;
  const move = <P extends Point>(point: P): P => ({ ...point, x: point.x + dx, y: point.y + dy });
  return {
    ...layout,
    places: layout.places.map(move),
    routes: layout.routes.map((route) => route.map(move)),
    bounds: move(layout.bounds),
  };
}

/**
 * The layout moved so that a node stays where it was, by its left side's middle: where a cluster was, its last member
 * stands. Unchanged when either layout lacks the node.
 */
export function anchor(layout: Layout, previous: Layout, nodeId: string): Layout {
  const now = layout.places[layout.ids.indexOf(nodeId)];
  const then = previous.places[previous.ids.indexOf(nodeId)];
  if (now === undefined || then === undefined) return layout;
  return shifted(layout, inlet(then).x - inlet(now).x, inlet(then).y - inlet(now).y);
}
