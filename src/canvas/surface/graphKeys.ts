/** The keys that every surface knows: arrows walk from node to node; plus, minus and 0 zoom. */

import type { KeyboardEvent } from 'react';

import type { Box } from '../../layout/geometry.ts';
import type { DrawnId } from '../../model/drawn.ts';
import { stepFrom } from './graphWalk.ts';
import type { Direction, Walked } from './graphWalk.ts';
import type { Zoom } from './useZoom.ts';

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['ArrowLeft', 'upstream'],
  ['ArrowRight', 'downstream'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
]);

/** The direction that an arrow key leads in; undefined for other keys. */
export function directionOf(key: string): Direction | undefined {
  return DIRECTIONS.get(key);
}

/** Whether a key press may belong to the graph: not with a modifier, which makes it the browser's. */
export function isPlainKey({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey;
}

/** Zooms by key. @returns whether the key was one that zooms */
export function zoomByKey(key: string, { zoomIn, zoomOut, fit }: Pick<Zoom, 'zoomIn' | 'zoomOut' | 'fit'>): boolean {
  if (key === '+' || key === '=') zoomIn();
  else if (key === '-') zoomOut();
  else if (key === '0') fit();
  else return false;
  return true;
}

interface Walk {
  readonly graph: Walked;
  readonly places: readonly Box[];
  /** The node that the key was pressed on. */
  readonly from: DrawnId;
  readonly goTo: (id: DrawnId) => void;
}

/** Walks to the next node by arrow key. @returns whether the key was an arrow */
export function walkByKey(event: KeyboardEvent, { graph, places, from, goTo }: Walk): boolean {
  const direction = directionOf(event.key);
  if (direction === undefined) return false;
  event.preventDefault();
  const next = stepFrom(graph, places, from, direction);
  if (next !== null) goTo(next);
  return true;
}
