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
      <span className={styles.head} aria-hidden={isSplit || undefined}>
        <bdi>{head}</bdi>
      </span>
      {isSplit ? (
        <>
          <span className={styles.tail} aria-hidden>
            <bdi>{tail}</bdi>
          </span>
          {/* Two boxes would be read as two words. */}
          <Spoken>{text}</Spoken>
        </>
      ) : null}
    </span>
  );
}
