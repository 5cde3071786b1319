import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';

import type { DrawnId } from '../model/drawn.ts';
import { setActedOn } from './uiStore.ts';
import type { ViewAct } from './viewActs.ts';
import { readView, writeView } from './viewSpec.ts';

interface ActOptions {
  /** Takes the place of the present address instead of adding one that Back leads to. For looking, not for acts. */
  readonly replace?: boolean;
  /** What the act is done to, the nearest first: it stays where it is while the picture changes. */
  readonly actedOn?: readonly DrawnId[];
}

export type Act = (act: ViewAct, options?: ActOptions) => void;

/** Changes the view by changing its address. The function stays the same from render to render. */
export function useActs(): Act {
  const navigate = useNavigate();
  return useCallback(
    (act, { replace = false, actedOn } = {}) => {
      if (actedOn) setActedOn(...actedOn);
      void navigate({
        to: '.',
        search: ((present: Record<string, unknown>) => writeView(act(readView(present).view))) as never,
        replace,
        resetScroll: false,
      });
    },
    [navigate],
  );
}
