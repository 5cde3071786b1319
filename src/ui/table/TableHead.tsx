import type { ComponentPropsWithRef } from 'react';
import styles from './Table.module.css';

/** A table's head that stays in sight while its rows scroll. */
export function TableHead({ className = '', ...rest }: ComponentPropsWithRef<'thead'>) {
  return <thead {...rest} className={`${styles.head} ${className}`} />;
}
