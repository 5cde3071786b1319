import type { ReactNode } from 'react';
import styles from './NoneNote.module.css';

/** Says in place of a list that it is empty, or what of it is not shown. */
export function NoneNote({ children }: { readonly children: ReactNode }) {
  return <p className={styles.none}>{children}</p>;
}
