import { useLocation } from '@tanstack/react-router';
import { useMemo } from 'react';

import { readView } from './viewSpec.ts';
import type { ReadView } from './viewSpec.ts';

/** What the present address says of the lineage view, whichever route it is on. */
export function useView(): ReadView {
  const search = useLocation({ select: (location) => location.search as Record<string, unknown> });
  return useMemo(() => readView(search), [search]);
}
