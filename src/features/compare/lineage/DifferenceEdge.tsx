import { memo } from 'react';
import type { EdgeProps } from '../../../canvas/surface/EdgeLayer.tsx';
import { drawingOf } from '../../../canvas/surface/edgeDrawing.ts';
import styles from './DifferenceEdge.module.css';
import type { ComparedEdge } from './picture.ts';

/** The kinds of edges of two compared lineages, by whose they are, and their colours. */
export const DIFFERENCE_EDGES: ReadonlyMap<string, string> = new Map([
  ['shared', 'var(--edge)'],
  ['left', 'var(--warning)'],
  ['right', 'var(--accent)'],
]);

/** An edge of one of two compared lineages, or of both. */
export const DifferenceEdge = memo(function DifferenceEdge({ edge, route }: EdgeProps<ComparedEdge>) {
  return (
    <path
      className={styles.edge}
      data-share={edge.share}
      data-folded={edge.isFolded || undefined}
      markerEnd={`url(#arrow-${edge.share})`}
      d={drawingOf(route).path}
    />
  );
});
