import type { ReactNode } from 'react';
import type { Share } from './picture.ts';
import styles from './SideMark.module.css';

interface SideMarkProps {
  readonly share: Share;
  readonly isChosen?: boolean;
  readonly isBase?: boolean;
  readonly children: ReactNode;
}

/** Marks a node or a cluster of two compared lineages: whose it is, and whether what differs there is shown. */
export function SideMark({ share, isChosen = false, isBase = false, children }: SideMarkProps) {
  return (
    <div
      className={styles.side}
      data-share={share}
      data-chosen={isChosen || undefined}
      aria-current={isBase || undefined}
    >
      {children}
    </div>
  );
}

interface SideNoteProps {
  readonly title?: string;
  readonly children: ReactNode;
}

/** A small word on a card: its side, or that it was deleted. */
export function SideNote({ title, children }: SideNoteProps) {
  return (
    <span className={styles.note} title={title}>
      {children}
    </span>
  );
}
