import type { ReactNode } from 'react';
import styles from './DialogActions.module.css';

/** What can be done in a dialog, at its end: buttons, the one that is asked for last. */
export function DialogActions({ children }: { readonly children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
