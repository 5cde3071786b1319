import type { ComponentPropsWithRef } from 'react';
import styles from './Table.module.css';

interface TableFrameProps extends ComponentPropsWithRef<'div'> {
  /** Whether the table scrolls in it both ways, and can be reached by keyboard for that. */
  readonly isScrolling?: boolean;
}

/** The box around a table. */
export function TableFrame({ isScrolling = false, className = '', ...rest }: TableFrameProps) {
  return (
    <div
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={isScrolling ? 0 : undefined}
      {...rest}
      className={`${styles.frame} ${className}`}
      data-scrolling={isScrolling || undefined}
    />
  );
}
