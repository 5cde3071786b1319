import type { CSSProperties } from 'react';
import styles from './Skeleton.module.css';

interface SkeletonProps {
  /** CSS lengths: the room that the real thing will take, so that nothing shifts when it arrives. */
  readonly width?: CSSProperties['width'];
  readonly height?: CSSProperties['height'];
}

/** A grey bar in the place of what is loading. Silent: the region around it says `aria-busy`. */
export function Skeleton({ width = '100%', height = 16 }: SkeletonProps) {
  return <span className={styles.bar} style={{ width, height }} aria-hidden />;
}
