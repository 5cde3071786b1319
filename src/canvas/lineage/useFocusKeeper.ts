import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

import type { Box } from '../../layout/geometry.ts';
import type { DrawnId } from '../../model/drawn.ts';
import type { Scene } from '../../engine/scene.ts';
import { reveal, useUi } from '../../state/uiStore.ts';
import { nearestTo } from '../surface/graphWalk.ts';

/** Marks the element that holds the whole view, panels included. */
export const VIEW_MARK = 'data-lineage-view';

interface Held {
  readonly element: Element;
  /** What the element is about: its node, or what is selected, or where the keyboard was last. */
  readonly id: DrawnId | null;
  readonly place: Box | null;
}

/**
 * Keeps the focus from getting lost. When the focused element is removed (a hidden node, a button, a closed panel), the
 * focus goes to the node that it belonged to; to the nearest node when that is gone too; and to the graph itself when
 * the node is not mounted.
 */
export function useFocusKeeper(scene: Scene, places: readonly Box[], frame: RefObject<HTMLElement | null>): void {
  const present = useRef({ scene, places });
  useLayoutEffect(() => {
    present.current = { scene, places };
  });
  useEffect(() => {
    const view = frame.current?.closest(`[${VIEW_MARK}]`);
    if (!view) return undefined;
    let held: Held | null = null;
    const hold = ({ target }: Event) => {
      held = target instanceof Element && view.contains(target) ? holdOf(target, present.current) : null;
    };
    const observer = new MutationObserver(() => {
      if (held === null || held.element.isConnected || document.activeElement !== document.body) return;
      const lost = held;
      held = null;
      // A menu or dialog that a button opens takes the focus itself, perhaps a moment later.
      if (lost.element.hasAttribute('aria-haspopup')) return;
      // The code that removed it may have asked already for the focus to go somewhere.
      if (useUi.getState().revealing?.takeFocus !== true) restore(lost, present.current, frame.current);
    });
    observer.observe(view, { childList: true, subtree: true });
    document.addEventListener('focusin', hold);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', hold);
    };
  }, [frame]);
}

interface Present {
  readonly scene: Scene;
  readonly places: readonly Box[];
}

function holdOf(element: Element, { scene, places }: Present): Held {
  const { selectedDrawn, focused } = useUi.getState();
  const base = scene.nodes.find((node) => node.isBase)?.id;
  const own = element.closest<HTMLElement>('[data-node]')?.dataset['node'] as DrawnId | undefined;
  const id = own ?? selectedDrawn[0] ?? focused ?? base ?? null;
  return { element, id, place: places[scene.nodes.findIndex((node) => node.id === id)] ?? null };
}

function restore({ id, place }: Held, { scene, places }: Present, frame: HTMLElement | null): void {
  const isDrawn = scene.nodes.some((node) => node.id === id);
  if (isDrawn && id !== null) {
    const element = document.querySelector<HTMLElement>(`[data-node="${CSS.escape(id)}"]`) ?? frame;
    element?.focus({ preventScroll: true });
    return;
  }
  const nearest = place && nearestTo(scene, places, place);
  if (nearest) reveal(nearest, true);
  else frame?.focus({ preventScroll: true });
}
