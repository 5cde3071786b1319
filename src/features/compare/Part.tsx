import type { ReactNode } from 'react';
import styles from './CompareFrame.module.css';
import { type PartName, partId } from './parts.ts';

interface PartProps {
  readonly name: PartName;
  readonly children: ReactNode;
}

/** A part of a comparison's page; its list of parts, and what is said of the two, lead here. */
export function Part({ name, children }: PartProps) {
  return (
    <div id={partId(name)} tabIndex={-1} className={styles.part}>
      {children}
    </div>
  );
}
