import type { ComponentPropsWithRef } from 'react';
import styles from './Table.module.css';

/** A cell that says less than those beside it. */
export function MutedCell(props: ComponentPropsWithRef<'td'>) {
  return <td {...props} className={styles.muted} />;
}
