import type { ComponentPropsWithRef } from 'react';
import styles from './Table.module.css';

/** A row that goes somewhere: the `RowLink` or `RowButton` in it covers it, so that the whole row is one target. */
export function LinkedRow(props: ComponentPropsWithRef<'tr'>) {
  return <tr {...props} className={styles.clickable} />;
}
