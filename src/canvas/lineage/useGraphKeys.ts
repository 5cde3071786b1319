import { useCallback } from 'react';
import type { KeyboardEvent } from 'react';

import type { DrawnId } from '../../model/drawn.ts';
import { useViewActions } from '../../state/useViewActions.ts';
import { reveal, useUi } from '../../state/uiStore.ts';
import type { LineagePicture } from '../../state/useLineageData.ts';
import { select, selectPathTo } from '../../state/viewActions.ts';
import { isPlainKey, walkByKey, zoomByKey } from '../surface/graphKeys.ts';
import type { ViewControls } from './useViewport.ts';
import type { Box } from '../../layout/geometry.ts';

/** The keys of the graph: arrows follow edges and generations, Home leads to the base, plus, minus and 0 zoom, Escape leaves a field. */
export function useGraphKeys(
  { scene }: LineagePicture,
  places: readonly Box[],
  controls: Pick<ViewControls, 'zoomIn' | 'zoomOut' | 'fit'>,
): (event: KeyboardEvent) => void {
  const dispatch = useViewActions();
  return useCallback(
    (event) => {
      if (!isPlainKey(event)) return;
      const target = event.target as HTMLElement;
      const isTyping = target instanceof HTMLInputElement;
      const own = target.closest<HTMLElement>('[data-node]')?.dataset['node'] as DrawnId | undefined;
      const base = scene.nodes.find((node) => node.isBase)?.id;
      // The graph itself has the keyboard for a node that is out of sight.
      const id = own ?? (target === event.currentTarget ? (useUi.getState().focused ?? base) : undefined);
      if (event.key === 'Escape' && isTyping && id) {
        event.preventDefault();
        reveal(id, true);
      }
      if (isTyping || zoomByKey(event.key, controls) || id === undefined) return;
      if (walkByKey(event, { graph: scene, places, from: id, goTo: (next) => reveal(next, true) })) return;
      if (event.key === 'Home') {
        event.preventDefault();
        if (base !== undefined) reveal(base, true);
      } else if (event.key === 'Enter' && event.shiftKey && target.dataset['node'] === id) {
        event.preventDefault();
        dispatch(selectPathTo(id));
      } else if (event.key === 'Enter' && target.role === 'group') {
        event.preventDefault();
        target.querySelector('input')?.focus();
      } else if (event.key === ' ' && target.role === 'group') {
        event.preventDefault();
        dispatch(select(id));
      }
    },
    [dispatch, scene, places, controls],
  );
}
