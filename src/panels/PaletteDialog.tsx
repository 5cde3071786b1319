import { useMessages } from '../i18n/language.ts';
import { setPaletteOpen } from '../state/uiStore.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { PaletteBody } from './PaletteBody.tsx';

/** The search as a dialog. */
export function PaletteDialog() {
  const text = useMessages().lineage;
  return (
    <Dialog open onOpenChange={setPaletteOpen} title={text.search}>
      <PaletteBody />
    </Dialog>
  );
}
