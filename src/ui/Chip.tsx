import type { ReactNode } from 'react';
import styles from './Chip.module.css';

interface ChipProps {
  /** alias: a moving name of a version; tag: a fixed word; version: `v3`; count: a number; plain: anything else. */
  readonly look?: 'alias' | 'tag' | 'version' | 'count' | 'plain';
  readonly children: ReactNode;
  /** The whole text, shown on hover when the chip cuts it. */
  readonly title?: string;
}

/** A small word beside a name. */
export function Chip({ look = 'plain', children, title }: ChipProps) {
  return (
    <span
      className={styles.chip}
      data-look={look}
      title={title ?? (typeof children === 'string' ? children : undefined)}
    >
      {children}
    </span>
  );
}
