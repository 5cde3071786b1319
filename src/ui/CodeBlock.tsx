import { CopyButton } from './CopyButton.tsx';
import styles from './CodeBlock.module.css';

interface CodeBlockProps {
  readonly text: string;
  /** The copy button's name: "Copy code". */
  readonly label: string;
}

/** Lines to be pasted into a terminal or a script. */
export function CodeBlock({ text, label }: CodeBlockProps) {
  return (
    <div className={styles.block}>
      {/* Long lines scroll, and what scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className={styles.code} tabIndex={0}>
        {text}
      </pre>
      <div className={styles.copy}>
        <CopyButton text={text} label={label} />
      </div>
    </div>
  );
}
