import type { ReactFlowInstance } from '@xyflow/react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { fitViewport, type Size, uncovered } from '../../../canvas/surface/fit.ts';
import { type Direction, stepFrom } from '../../../canvas/surface/graphWalk.ts';
import { glideTime } from '../../../canvas/surface/motion.ts';
import type { DrawnId } from '../../../model/drawn.ts';
import type { Viewport } from '../../../state/viewSpec.ts';
import type { ComparedFlowNode } from './flowNodes.ts';
import { zoomedBy } from './looking.ts';
import type { LaidOut } from './useLaidOut.ts';

export interface Looking {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
}

/** How much closer a step leads, and how far an arrow pans, in pixels. */
const CLOSER = 1.3;
const PAN = 64;

const WALKS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'upstream',
  ArrowRight: 'downstream',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const PANS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [PAN, 0],
  ArrowRight: [-PAN, 0],
  ArrowUp: [0, PAN],
  ArrowDown: [0, -PAN],
};

/** Moves the view of a picture: arrows walk from a node to the next, or pan; plus, minus and 0 zoom. */
export function useLooking(
  flow: ReactFlowInstance<ComparedFlowNode> | null,
  { picture, layout }: LaidOut,
  size: Size,
): Looking {
  const look = (viewport: Viewport) => void flow?.setViewport(viewport, { duration: glideTime() });
  const zoomBy = (factor: number) => {
    if (flow !== null) look(zoomedBy(flow.getViewport(), factor, size));
  };
  const fit = () => {
    look(fitViewport(layout.bounds, size));
  };
  const zoomKeys: Readonly<Record<string, () => void>> = {
    '+': () => {
      zoomBy(CLOSER);
    },
    '=': () => {
      zoomBy(CLOSER);
    },
    '-': () => {
      zoomBy(1 / CLOSER);
    },
    '0': fit,
  };
  const walked = { nodes: picture.nodes.map(({ drawn }) => drawn), edges: picture.edges };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || target instanceof HTMLInputElement) return;
    const zoom = zoomKeys[event.key];
    if (zoom !== undefined) {
      zoom();
      return;
    }
    const id = idOf(target);
    const direction = WALKS[event.key];
    const pan = PANS[event.key];
    if (direction === undefined || pan === undefined) return;
    event.preventDefault();
    if (id === null) {
      if (flow === null || target !== event.currentTarget) return;
      const { x, y, zoom: scale } = flow.getViewport();
      void flow.setViewport({ x: x + pan[0], y: y + pan[1], zoom: scale });
      return;
    }
    const next = stepFrom(walked, layout.places, id, direction);
    const place = layout.places[walked.nodes.findIndex((node) => node.id === next)];
    if (next === null || place === undefined || flow === null) return;
    // What is far out of sight is not in the page: it is looked at first.
    void flow.setViewport(uncovered(place, flow.getViewport(), size));
    const frame = event.currentTarget;
    requestAnimationFrame(() => {
      const node = frame.querySelector(`[data-id="${CSS.escape(next)}"]`);
      node?.querySelector<HTMLElement>('a, button, input')?.focus({ preventScroll: true });
    });
  };

  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    // Clicking does not move what was clicked on.
    if (!target.matches(':focus-visible')) return;
    const place = layout.places[walked.nodes.findIndex(({ id }) => id === idOf(target))];
    if (place !== undefined && flow !== null) look(uncovered(place, flow.getViewport(), size));
  };
  return {
    zoomIn: zoomKeys['+']!,
    zoomOut: zoomKeys['-']!,
    fit,
    onKeyDown,
    onFocus,
  };
}

/** The node that an element is in; React Flow marks its nodes with their ids. */
function idOf(element: HTMLElement): DrawnId | null {
  return (element.closest<HTMLElement>('.react-flow__node')?.dataset['id'] as DrawnId | undefined) ?? null;
}
