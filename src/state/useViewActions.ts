import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';

import type { DrawnId } from '../model/drawn.ts';
import { setActedOn } from './uiStore.ts';
import type { ViewAction } from './viewActions.ts';
import { readView, writeView } from './viewSpec.ts';

interface DispatchOptions {
  /** Takes the place of the present address instead of adding one that Back leads to. For moving the view, not for actions. */
  readonly replace?: boolean;
  /** What the action is done to, the nearest first: it stays where it is while the picture changes. */
  readonly actedOn?: readonly DrawnId[];
}

export type Dispatch = (action: ViewAction, options?: DispatchOptions) => void;

/** Dispatches actions: changes the view by changing its address. The function stays the same from render to render. */
export function useViewActions(): Dispatch {
  const navigate = useNavigate();
  return useCallback(
    (action, { replace = false, actedOn } = {}) => {
      if (actedOn) setActedOn(...actedOn);
      void navigate({
        to: '.',
        search: ((present: Record<string, unknown>) => writeView(action(readView(present).view))) as never,
        replace,
        resetScroll: false,
      });
    },
    [navigate],
  );
}
