import { useReactFlow } from '@xyflow/react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';

import { useUi } from '../state/uiStore.ts';
import type { Picture } from '../state/useLineageData.ts';
import type { Place } from './places.ts';

/** A little more than the transition of nodes and view in the style sheet, in milliseconds. */
const SETTLE = 260;

/**
 * Keeps what was acted on where it is while the picture changes: the view moves by as much as the node did.
 *
 * The layout itself stays a function of what is drawn alone, so that a copied address opens the same picture.
 *
 * @returns whether nodes are on their way to new places
 */
export function useSettling({ scene }: Picture, places: readonly Place[]): boolean {
  const flow = useReactFlow();
  const [settlingTo, setSettlingTo] = useState(0);
  const last = useRef<{ readonly scene: Picture['scene']; readonly places: readonly Place[] } | null>(null);

  useLayoutEffect(() => {
    const before = last.current;
    last.current = { scene, places };
    if (!before || before.scene === scene) return;
    const shift = shiftOf(before, { scene, places });
    if (shift && (shift.x !== 0 || shift.y !== 0)) {
      const { x, y, zoom } = flow.getViewport();
      void flow.setViewport({ x: x - shift.x * zoom, y: y - shift.y * zoom, zoom });
    }
    setSettlingTo(scene.number);
  }, [scene, places, flow]);

  useEffect(() => {
    if (settlingTo === 0) return undefined;
    const timer = setTimeout(() => setSettlingTo(0), SETTLE);
    return () => clearTimeout(timer);
  }, [settlingTo]);
  return settlingTo !== 0;
}

interface Placed {
  readonly scene: Picture['scene'];
  readonly places: readonly Place[];
}

/** How far the node acted on moved, or the base when nothing was; null when neither is in both pictures. */
function shiftOf(before: Placed, after: Placed): { readonly x: number; readonly y: number } | null {
  const base = after.scene.nodes.find((node) => node.isBase)?.id;
  for (const id of [...useUi.getState().actedOn, base]) {
    const from = before.places[before.scene.nodes.findIndex((node) => node.id === id)];
    const to = after.places[after.scene.nodes.findIndex((node) => node.id === id)];
    if (from && to) return { x: to.x - from.x, y: to.y - from.y };
  }
  return null;
}
