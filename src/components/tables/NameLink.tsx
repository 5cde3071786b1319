import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';
import styles from './NameLink.module.css';

/** The link in the first column of a `DataTable`: a `NodeName`, with or without a tile before it. */
export const NameLink = createLink(NameAnchor);

function NameAnchor(props: ComponentPropsWithRef<'a'>) {
  // oxlint-disable-next-line jsx-a11y/anchor-has-content -- the caller gives it
  return <a {...props} className={styles.link} />;
}
