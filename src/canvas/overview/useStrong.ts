import { useMemo } from 'react';

import { useUi } from '../../state/uiStore.ts';

/** What stands out on a canvas: what is selected, and what the search found. */
export function useStrong(): ReadonlySet<string> {
  const selected = useUi((ui) => ui.selected);
  const matched = useUi((ui) => ui.matched);
  return useMemo(() => new Set([...selected, ...matched]), [selected, matched]);
}
