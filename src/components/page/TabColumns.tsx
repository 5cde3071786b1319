import type { ReactNode } from 'react';
import styles from './TabPage.module.css';

interface TabColumnsProps {
  /** What is known of the node. */
  readonly facts: ReactNode;
  /** What it is connected with. */
  readonly children: ReactNode;
}

/** Facts to the left, what they are connected with to the right; under each other where it is narrow. */
export function TabColumns({ facts, children }: TabColumnsProps) {
  return (
    <div className={styles.columns}>
      {facts}
      <div className={styles.column}>{children}</div>
    </div>
  );
}
