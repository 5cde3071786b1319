import { Spoken } from './Spoken.tsx';
import { splitName } from './splitName.ts';
import styles from './MiddleEllipsis.module.css';

/** Texts whose first letter belongs to a script that is written from right to left. */
const RIGHT_TO_LEFT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

interface MiddleEllipsisProps {
  readonly text: string;
  readonly className?: string | undefined;
}

/** A name on one line. When it is too long it loses its middle, never its version; it shows whole on hover. */
export function MiddleEllipsis({ text, className }: MiddleEllipsisProps) {
  const { head, tail } = splitName(text);
  const isSplit = tail !== '';
  return (
    <span
      className={className === undefined ? styles.name : `${styles.name} ${className}`}
      title={text}
      // Two parts of one word stand in the order that it is written in; a version stands behind its name in any case.
      dir={isSplit && !tail.startsWith(':') && RIGHT_TO_LEFT.test(text) ? 'rtl' : 'ltr'}
    >
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
