import { useReactFlow } from '@xyflow/react';
import type { FocusEvent, KeyboardEvent } from 'react';

import type { Box } from '../../layout/geometry.ts';
import type { Size } from '../../layout/nodeSize.ts';
import type { DrawnId } from '../../model/drawn.ts';
import { directionOf, isPlainKey, walkByKey, zoomByKey } from './graphKeys.ts';
import type { Direction, Walked } from './graphWalk.ts';
import type { Zoom } from './useZoom.ts';
import { uncovered } from './viewport.ts';

interface FocusWalk {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
}

/** How far an arrow pans, in pixels. */
const PAN = 64;
const PANS: Readonly<Record<Direction, readonly [number, number]>> = {
  upstream: [PAN, 0],
  downstream: [-PAN, 0],
  up: [0, PAN],
  down: [0, -PAN],
};

/**
 * The keyboard of a surface whose nodes are all in the tab order: arrows walk from the focused node to the next, or pan
 * when the surface itself has the focus; the view follows the focus.
 */
export function useFocusWalk(graph: Walked, places: readonly Box[], size: Size, zoom: Zoom): FocusWalk {
  const flow = useReactFlow();
  const placeOf = (id: DrawnId | null) => places[graph.nodes.findIndex((node) => node.id === id)];

  const goTo = (id: DrawnId, frame: HTMLElement) => {
    const place = placeOf(id);
    if (place === undefined) return;
    // React Flow mounts only what is in view, so the view goes there first.
    void flow.setViewport(uncovered(place, flow.getViewport(), size));
    requestAnimationFrame(() => {
      const node = frame.querySelector(`[data-id="${CSS.escape(id)}"]`);
      node?.querySelector<HTMLElement>('a, button, input')?.focus({ preventScroll: true });
    });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target, currentTarget: frame } = event;
    if (!isPlainKey(event) || target instanceof HTMLInputElement || zoomByKey(event.key, zoom)) return;
    const from = idOf(target as HTMLElement);
    if (from !== null) {
      walkByKey(event, { graph, places, from, goTo: (id) => goTo(id, frame) });
      return;
    }
    const direction = directionOf(event.key);
    if (direction === undefined || target !== frame) return;
    event.preventDefault();
    const { x, y, zoom: scale } = flow.getViewport();
    const [dx, dy] = PANS[direction];
    void flow.setViewport({ x: x + dx, y: y + dy, zoom: scale });
  };
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    // Clicking does not move what was clicked on.
    if (!target.matches(':focus-visible')) return;
    const place = placeOf(idOf(target));
    if (place !== undefined) zoom.glideTo(uncovered(place, flow.getViewport(), size));
  };
  return { onKeyDown, onFocus };
}

/** The node that an element is in; React Flow marks its nodes with their ids. */
function idOf(element: HTMLElement): DrawnId | null {
  return (element.closest<HTMLElement>('.react-flow__node')?.dataset['id'] as DrawnId | undefined) ?? null;
}
