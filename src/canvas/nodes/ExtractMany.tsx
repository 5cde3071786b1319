import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './ExtractMany.module.css';

interface ExtractManyProps {
  readonly count: number;
  readonly kind: 'artifact' | 'run';
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** Asks before many members of a cluster are drawn as nodes of their own. */
export function ExtractMany({ count, kind, onClose, onConfirm }: ExtractManyProps) {
  const { lineage: text, ui } = useMessages();
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={text.expandMany(count, kind)}
      description={text.expandManyHint}
    >
      <div className={styles.actions}>
        <Button onClick={onClose}>{ui.cancel}</Button>
        <Button look="primary" onClick={onConfirm}>
          {text.confirmExpand}
        </Button>
      </div>
    </Dialog>
  );
}
