import type { ReactNode } from 'react';
import styles from './TabPage.module.css';

interface TabPageProps {
  /** Whether what is listed takes the height that the page has, and scrolls in itself. */
  readonly isFilling?: boolean;
  readonly children: ReactNode;
}

/** A tab of a version's or run's page. */
export function TabPage({ isFilling = false, children }: TabPageProps) {
  return (
    <div className={styles.page} data-filling={isFilling || undefined}>
      {children}
    </div>
  );
}
