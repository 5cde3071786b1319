import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';

import styles from './DotGrid.module.css';

/** Pixels between dots at zoom 1. */
const GAP = 24;
/** Where dots would be closer to each other than this, in pixels on screen, every second one is left out. */
const LEAST_GAP = 16;

/** Dots that move with the graph. Panning only shifts a layer: nothing is rendered or painted. */
export function DotGrid() {
  const store = useStoreApi();
  const grid = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = () => {
      const [x, y, zoom] = store.getState().transform;
      if (!grid.current) return;
      const gap = gapAt(zoom);
      const size = `${gap}px ${gap}px`;
      const { style } = grid.current;
      if (style.backgroundSize !== size) style.backgroundSize = size;
      style.transform = `translate(${x % gap}px, ${y % gap}px)`;
    };
    follow();
    return store.subscribe((now, before) => {
      if (now.transform !== before.transform) follow();
    });
  }, [store]);
  return <div ref={grid} className={styles.grid} aria-hidden />;
}

function gapAt(zoom: number): number {
  let gap = GAP * zoom;
  while (gap < LEAST_GAP) gap *= 2;
  return gap;
}
