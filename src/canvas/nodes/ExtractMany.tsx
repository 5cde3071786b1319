import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './ExtractMany.module.css';

interface ExtractManyProps {
  readonly count: number;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** Tells how many nodes are about to be drawn by themselves, before it happens. */
export function ExtractMany({ count, onClose, onConfirm }: ExtractManyProps) {
  const text = useMessages().lineage;
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={text.extractMany(count)}
      description={text.extractManyHint}
    >
      <div className={styles.actions}>
        <Button onClick={onClose}>{text.cancel}</Button>
        <Button look="primary" onClick={onConfirm}>
          {text.drawMany(count)}
        </Button>
      </div>
    </Dialog>
  );
}
