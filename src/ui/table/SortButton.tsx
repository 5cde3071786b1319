import { ArrowDown, ArrowUp } from 'lucide-react';
import styles from './SortHead.module.css';

export type SortDirection = 'ascending' | 'descending' | 'none';

interface SortButtonProps {
  readonly name: string;
  readonly direction: SortDirection;
  readonly title?: string;
  readonly onSort: () => void;
}

/** The button in the head of a column that sorts its table; the head says the direction as `aria-sort`. */
export function SortButton({ name, direction, title, onSort }: SortButtonProps) {
  const Icon = direction === 'ascending' ? ArrowUp : ArrowDown;
  return (
    <button type="button" className={styles.sort} title={title} onClick={onSort}>
      <span className={styles.name}>{name}</span>
      <Icon size={12} className={styles.arrow} aria-hidden />
    </button>
  );
}
