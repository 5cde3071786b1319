import { splitName } from './splitName.ts';
import styles from './MiddleEllipsis.module.css';

interface MiddleEllipsisProps {
  readonly text: string;
  readonly className?: string | undefined;
}

/** A name on one line. When it is too long it loses its middle, never its version; it shows whole on hover. */
export function MiddleEllipsis({ text, className }: MiddleEllipsisProps) {
  const { head, tail } = splitName(text);
  return (
    <span className={className === undefined ? styles.name : `${styles.name} ${className}`} title={text} dir="ltr">
      <span className={styles.head}>
        <bdi>{head}</bdi>
      </span>
      {tail === '' ? null : (
        <span className={styles.tail}>
          <bdi>{tail}</bdi>
        </span>
      )}
    </span>
  );
}
