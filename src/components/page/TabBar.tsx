import type { ReactNode } from 'react';
import styles from './TabBar.module.css';

interface TabBarProps {
  readonly label: string;
  /** Where it stands. */
  readonly className?: string | undefined;
  /** Its `TabLink`s. */
  readonly children: ReactNode;
}

/** Links that look like tabs: each has its own address. */
export function TabBar({ label, className = '', children }: TabBarProps) {
  return (
    <nav className={`${styles.tabs} ${className}`} aria-label={label}>
      {children}
    </nav>
  );
}
