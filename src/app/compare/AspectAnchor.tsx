import type { ReactNode } from 'react';
import { anchorId } from './aspectAnchors.ts';
import styles from './CompareFrame.module.css';
import type { Aspect } from './lineage/counterpartFacts.ts';

interface AspectAnchorProps {
  readonly aspect: Aspect;
  readonly children: ReactNode;
}

/** The part of a page that shows an aspect of the two that it compares; what is said of them leads here. */
export function AspectAnchor({ aspect, children }: AspectAnchorProps) {
  return (
    <div id={anchorId(aspect)} tabIndex={-1} className={styles.anchor}>
      {children}
    </div>
  );
}
