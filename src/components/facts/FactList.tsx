import type { ReactNode } from 'react';
import styles from './FactList.module.css';

interface FactListProps {
  /** For narrow panels. */
  readonly isCompact?: boolean;
  /** Each a `Fact`. */
  readonly children: ReactNode;
}

/** Facts as names and values. */
export function FactList({ isCompact = false, children }: FactListProps) {
  return (
    <dl className={styles.facts} data-compact={isCompact || undefined}>
      {children}
    </dl>
  );
}
