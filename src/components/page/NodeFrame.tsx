import type { ReactNode } from 'react';
import styles from './NodeFrame.module.css';
import { TabBar } from './TabBar.tsx';

interface NodeFrameProps {
  readonly head: ReactNode;
  /** What screen readers call the tabs. */
  readonly tabsLabel: string;
  /** The `TabLink`s. */
  readonly tabs: ReactNode;
  /** What must be known before the rest. */
  readonly notice?: ReactNode;
  /** The open tab. */
  readonly children: ReactNode;
}

/** The frame of a version's or run's page: head and tabs stay, the tab scrolls. */
export function NodeFrame({ head, tabsLabel, tabs, notice, children }: NodeFrameProps) {
  return (
    <div className={styles.frame}>
      {head}
      <TabBar label={tabsLabel} className={styles.tabs}>
        {tabs}
      </TabBar>
      {notice ? <div className={styles.notice}>{notice}</div> : null}
      <div className={styles.body}>{children}</div>
    </div>
  );
}
