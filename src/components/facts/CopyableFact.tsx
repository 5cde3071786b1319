import { CopyButton } from '../../ui/CopyButton.tsx';
import styles from './CopyableFact.module.css';

interface CopyableFactProps {
  readonly text: string;
  /** The copy button's name: "Copy digest". */
  readonly label: string;
}

/** An id, digest or name on one line, with a button that copies all of it. */
export function CopyableFact({ text, label }: CopyableFactProps) {
  return (
    <span className={styles.withButton}>
      <span className={styles.text} title={text}>
        {text}
      </span>
      <CopyButton text={text} label={label} />
    </span>
  );
}
