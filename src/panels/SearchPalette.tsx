import { Suspense } from 'react';

import { useMessages } from '../i18n/language.ts';
import { setPaletteOpen, useUi } from '../state/uiStore.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { PaletteBody } from './lazyPanels.ts';
import { useSearchKeys } from './useSearchKeys.ts';

/** Search over the whole lineage, as a dialog. */
export function SearchPalette() {
  const text = useMessages().lineage;
  const isOpen = useUi((ui) => ui.paletteOpen);
  useSearchKeys();
  return (
    <Dialog open={isOpen} onOpenChange={setPaletteOpen} title={text.search}>
      <Suspense>
        <PaletteBody />
      </Suspense>
    </Dialog>
  );
}
