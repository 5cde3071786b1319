import type { ProjectAddress } from '../../api/projects.ts';
import { useMessages } from '../../i18n/language.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { SearchBox } from './SearchBox.tsx';

interface SearchDialogProps {
  readonly address: ProjectAddress | null;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** The search in its dialog. Its own file, so that its code is loaded when it is first opened. */
export function SearchDialog({ address, isOpen, onOpenChange }: SearchDialogProps) {
  const { search: texts } = useMessages();
  return (
    <Dialog open={isOpen} onOpenChange={onOpenChange} title={address === null ? texts.openEverywhere : texts.open}>
      <SearchBox
        address={address}
        onFollow={() => {
          onOpenChange(false);
        }}
      />
    </Dialog>
  );
}
