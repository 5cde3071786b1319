import type { ComponentPropsWithRef } from 'react';
import styles from './Table.module.css';

/** The button of a `LinkedRow`, which covers it. */
export function RowButton(props: ComponentPropsWithRef<'button'>) {
  return <button type="button" {...props} className={styles.rowButton} />;
}
