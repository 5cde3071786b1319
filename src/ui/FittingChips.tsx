import { useCallback, useState } from 'react';
import { useMessages } from '../i18n/language.ts';
import { Chip } from './Chip.tsx';
import styles from './ChipRow.module.css';
import { fittingCount } from './fittingCount.ts';

/** A word on a chip, and what it is. */
export interface ChipWord {
  readonly look: 'alias' | 'tag' | 'plain';
  readonly text: string;
}

/** Room for the chip that counts the rest, in pixels. */
const REST = 36;
/** Space between chips in pixels, as the style sheet has it. */
const GAP = 6;

/** The chips of a row that fit into it whole, and the number of the others. */
export function FittingChips({ words }: { readonly words: readonly ChipWord[] }) {
  const { ui: texts } = useMessages();
  const [count, setCount] = useState(words.length);
  const frame = useCallback((row: HTMLElement | null) => {
    if (row === null) return undefined;
    // Measured once, while all of them stand in the row uncut.
    const widths = Array.from(row.children, (chip) => chip.getBoundingClientRect().width);
    const measure = () => {
      setCount(fittingCount(widths, row.clientWidth, GAP, REST));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(row);
    return () => {
      observer.disconnect();
    };
  }, []);
  const rest = words.slice(count);
  return (
    <span ref={frame} className={styles.row} data-cut={(count === 1 && rest.length > 0) || undefined}>
      {words.map(({ look, text }, at) => (
        <span key={`${look} ${text}`} className={at < count ? styles.word : styles.unseen}>
          <Chip look={look}>{text}</Chip>
        </span>
      ))}
      {rest.length === 0 ? null : (
        <span className={styles.rest} aria-hidden>
          <Chip look="count" title={rest.map(({ text }) => text).join('\n')}>
            {texts.more(rest.length)}
          </Chip>
        </span>
      )}
    </span>
  );
}
