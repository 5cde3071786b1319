import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';
import styles from './Table.module.css';

/** The link of a `LinkedRow`, which covers it. */
export const RowLink = createLink(RowAnchor);

function RowAnchor({ className = '', ...rest }: ComponentPropsWithRef<'a'>) {
  // oxlint-disable-next-line jsx-a11y/anchor-has-content -- the caller gives it
  return <a {...rest} className={`${styles.rowLink} ${className}`} />;
}
