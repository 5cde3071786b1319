import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  readonly icon?: ReactNode;
  readonly title: string;
  /** Whether the title is the heading of the page, when there is nothing else on it. */
  readonly isPage?: boolean;
  readonly children?: ReactNode;
  /** Buttons or links: the way on. */
  readonly action?: ReactNode;
}

/** What stands where there is nothing yet, or nothing that matches. */
export function EmptyState({ icon, title, isPage = false, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {icon}
      {isPage ? <h1 className={styles.title}>{title}</h1> : <p className={styles.title}>{title}</p>}
      {children === undefined ? null : <div className={styles.body}>{children}</div>}
      {action === undefined ? null : <div className={styles.action}>{action}</div>}
    </div>
  );
}
