import { ChevronRight } from 'lucide-react';
import styles from './TreeItem.module.css';

/** The arrow of a row that can be opened. */
export function TreeChevron() {
  return (
    <span className={styles.chevron} data-chevron>
      <ChevronRight size={14} aria-hidden />
    </span>
  );
}
