import { Spoken } from './Spoken.tsx';
import { splitName } from './splitName.ts';
import styles from './MiddleEllipsis.module.css';

interface MiddleEllipsisProps {
  readonly text: string;
  readonly className?: string | undefined;
}

/** A name on one line. When it is too long it loses its middle, never its version; it shows whole on hover. */
export function MiddleEllipsis({ text, className }: MiddleEllipsisProps) {
  const { head, tail } = splitName(text);
  const isSplit = tail !== '';
  return (
    <span className={className === undefined ? styles.name : `${styles.name} ${className}`} title={text} dir="ltr">
      {/* Each part has its own direction, so that a name in Arabic keeps its beginning too. */}
      <span className={styles.head} dir="auto" aria-hidden={isSplit || undefined}>
        {head}
      </span>
      {isSplit ? (
        <>
          <span className={styles.tail} dir="auto" aria-hidden>
            {tail}
          </span>
          {/* Two boxes would be read as two words. */}
          <Spoken>{text}</Spoken>
        </>
      ) : null}
    </span>
  );
}
