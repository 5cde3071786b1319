import { useMessages } from '../../i18n/language.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import styles from './CopyableFact.module.css';

interface CopyableFactProps {
  readonly text: string;
  /** What it is, for the button's name. */
  readonly what: string;
}

/** An id, digest or name on one line, with a button that copies all of it. */
export function CopyableFact({ text, what }: CopyableFactProps) {
  const messages = useMessages();
  return (
    <span className={styles.withButton}>
      <span className={styles.text} title={text}>
        {text}
      </span>
      <CopyButton text={text} label={messages.ui.copy(what)} />
    </span>
  );
}
