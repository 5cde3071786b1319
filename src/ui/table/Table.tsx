import type { ComponentPropsWithRef } from 'react';
import styles from './Table.module.css';

/** The look that all tables share: hairlines between rows, numbers (`data-number`) to the right. */
export function Table({ className = '', ...rest }: ComponentPropsWithRef<'table'>) {
  return <table {...rest} className={`${styles.table} ${className}`} />;
}
