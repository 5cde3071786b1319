import type { ReactNode } from 'react';
import styles from './Spoken.module.css';

/** Text that is heard and not seen, where the eye has something better. */
export function Spoken({ children }: { readonly children: ReactNode }) {
  return <span className={styles.spoken}>{children}</span>;
}
