import { useFormats, useMessages } from '../../i18n/language.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './ValueDialog.module.css';

interface ValueDialogProps {
  /** The path of the value. */
  readonly path: string;
  readonly text: string;
  readonly onClose: () => void;
}

/** More of a text is not drawn, in characters: the browser could not lay it out in time. */
const LONGEST = 100_000;

/** A text that is too long for a line of its tree, whole and with its line breaks. */
export function ValueDialog({ path, text, onClose }: ValueDialogProps) {
  const messages = useMessages();
  const formats = useFormats();
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={path}
      isWide
    >
      {text.length > LONGEST ? <Notice title={messages.values.cut(formats.number(LONGEST), text.length)} /> : null}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className={styles.text} tabIndex={0} dir="auto">
        {text.slice(0, LONGEST)}
      </div>
      <div className={styles.foot}>
        <span>{messages.values.length(text.length)}</span>
        <CopyButton text={text} label={messages.values.copyValue(path)} />
      </div>
    </Dialog>
  );
}
