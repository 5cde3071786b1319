import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './ChoiceBar.module.css';

interface ChoiceBarProps {
  readonly count: number;
  readonly onClear: () => void;
  /** The link that compares the two; it is there when two are chosen. */
  readonly compare: ReactNode;
}

/** What can be done with the chosen rows of a table. */
export function ChoiceBar({ count, onClear, compare }: ChoiceBarProps) {
  const { tables: texts } = useMessages();
  if (count === 0) return null;
  return (
    <section className={styles.bar} aria-label={texts.selection}>
      <output className={styles.count}>{texts.selectedCount(count)}</output>
      {count === 2 ? compare : <span className={styles.hint}>{count < 2 ? texts.selectAnother : texts.tooMany}</span>}
      <Button
        look="ghost"
        size="small"
        square
        aria-label={texts.clearSelection}
        title={texts.clearSelection}
        onClick={onClear}
      >
        <X size={14} aria-hidden />
      </Button>
    </section>
  );
}
