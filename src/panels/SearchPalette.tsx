import { Suspense } from 'react';

import { useUi } from '../state/uiStore.ts';
import { PaletteDialog } from './lazyPanels.ts';
import { useSearchKeys } from './useSearchKeys.ts';

/** Search over the whole lineage: its keys always, its dialog when it is open. */
export function SearchPalette() {
  const isOpen = useUi((ui) => ui.paletteOpen);
  useSearchKeys();
  return <Suspense>{isOpen ? <PaletteDialog /> : null}</Suspense>;
}
