import type { ReactNode } from 'react';
import styles from './FactList.module.css';

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** One fact of a list. One that says nothing is left out. */
export function Fact({ name, children }: FactProps) {
  if (children === null || children === undefined || children === '' || children === false) return null;
  return (
    <div className={styles.fact}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
