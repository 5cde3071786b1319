import { ArrowDown, ArrowUp } from 'lucide-react';
import styles from './SortHead.module.css';

interface SortHeadProps {
  readonly name: string;
  readonly direction: 'ascending' | 'descending' | 'none';
  readonly isNumber?: boolean;
  readonly onSort: () => void;
}

/** The head of a column that sorts its table. */
export function SortHead({ name, direction, isNumber = false, onSort }: SortHeadProps) {
  const Icon = direction === 'ascending' ? ArrowUp : ArrowDown;
  return (
    <th scope="col" aria-sort={direction} data-number={isNumber || undefined}>
      <button type="button" className={styles.sort} title={name} onClick={onSort}>
        <span className={styles.name}>{name}</span>
        <Icon size={12} className={styles.arrow} aria-hidden />
      </button>
    </th>
  );
}
