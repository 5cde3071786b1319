import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';
import styles from './TabBar.module.css';

/** A link of a `TabBar`. */
export const TabLink = createLink(TabAnchor);

function TabAnchor(props: ComponentPropsWithRef<'a'>) {
  // oxlint-disable-next-line jsx-a11y/anchor-has-content -- the caller gives it
  return <a {...props} className={styles.tab} />;
}
