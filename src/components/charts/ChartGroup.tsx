import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import styles from './ChartGroup.module.css';

interface ChartGroupProps {
  readonly title: string;
  /** How many charts there are, or what they are. */
  readonly hint: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** Charts under a heading that folds them away. */
export function ChartGroup({ title, hint, isOpen, onToggle, children }: ChartGroupProps) {
  const bodyId = useId();
  return (
    <section aria-label={title}>
      <h2 className={styles.head}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={onToggle}
        >
          <ChevronRight size={14} aria-hidden />
          <span dir="auto">{title}</span>
        </button>
        <span className={styles.hint}>{hint}</span>
      </h2>
      <div id={bodyId} className={styles.charts} hidden={!isOpen}>
        {isOpen ? children : null}
      </div>
    </section>
  );
}
