import { useCallback } from 'react';

import type { FoundNode } from '../engine/scene.ts';
import { reveal, setClusterQuery } from '../state/uiStore.ts';
import { useViewActions } from '../state/useViewActions.ts';
import { extract, select } from '../state/viewActions.ts';

export interface GoToOptions {
  /** Takes a member out of its cluster, instead of showing it there. */
  readonly isExtracting?: boolean;
  /** Whether the keyboard goes there too. */
  readonly takeFocus?: boolean;
}

/** Goes to what was found: previews it where it is, alone or in its cluster. */
export function useGoTo(): (found: FoundNode, options?: GoToOptions) => void {
  const dispatch = useViewActions();
  return useCallback(
    ({ facts, drawnAs }, { isExtracting = false, takeFocus = false } = {}) => {
      const isInCluster = drawnAs !== null && drawnAs !== facts.key;
      if (isExtracting && isInCluster) {
        dispatch((view) => select(facts.key)(extract([facts.key])(view)), { actedOn: [drawnAs] });
        reveal(facts.key, takeFocus);
        return;
      }
      dispatch(select(facts.key));
      if (isInCluster) setClusterQuery(drawnAs, facts.name);
      if (drawnAs !== null) reveal(drawnAs, takeFocus);
    },
    [dispatch],
  );
}
