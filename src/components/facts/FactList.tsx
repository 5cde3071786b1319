import type { ReactNode } from 'react';
import styles from './FactList.module.css';

/** Facts as names and values. */
export function FactList({ children }: { readonly children: ReactNode }) {
  return <dl className={styles.facts}>{children}</dl>;
}
