import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly tone?: 'info' | 'warning' | 'danger';
  /** What happened, in one line. */
  readonly title: string;
  /** What was kept and what to do. */
  readonly children?: ReactNode;
  /** Buttons or links: the way on. */
  readonly action?: ReactNode;
}

const ICONS = { info: Info, warning: TriangleAlert, danger: CircleAlert } as const;

/** A message in the page. A danger is announced to screen readers when it appears. */
export function Notice({ tone = 'info', title, children, action }: NoticeProps) {
  const Icon = ICONS[tone];
  return (
    <div className={styles.notice} data-tone={tone} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon size={16} className={styles.icon} aria-hidden />
      <div className={styles.text}>
        <p className={styles.title}>{title}</p>
        {children === undefined ? null : <div className={styles.body}>{children}</div>}
      </div>
      {action === undefined ? null : <div className={styles.action}>{action}</div>}
    </div>
  );
}
