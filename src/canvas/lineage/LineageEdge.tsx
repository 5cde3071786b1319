import { memo } from 'react';

import { useMessages } from '../../i18n/language.ts';
import type { DrawnEdge } from '../../model/drawn.ts';
import { useUi } from '../../state/uiStore.ts';
import { useViewActions } from '../../state/useViewActions.ts';
import { set } from '../../state/viewActions.ts';
import type { EdgeProps } from '../surface/EdgeLayer.tsx';
import { drawingOf } from '../surface/edgeDrawing.ts';
import styles from './LineageEdge.module.css';

/** The kinds of edges of a lineage, and their colours. */
export const LINEAGE_EDGES: ReadonlyMap<string, string> = new Map([
  ['plain', 'var(--edge)'],
  ['lit', 'var(--edge-lit)'],
]);

/** One edge: choosing it chooses both of its ends. */
export const LineageEdge = memo(function LineageEdge({ edge, route, source, target }: EdgeProps<DrawnEdge>) {
  const text = useMessages().lineage;
  const dispatch = useViewActions();
  const light = useUi((ui) => (ui.lit === null ? 'plain' : ui.lit.edges.has(edge.id) ? 'lit' : 'dim'));
  const { path, middle } = drawingOf(route);
  return (
    <g
      className={styles.edge}
      data-edge={edge.id}
      data-light={light}
      data-cycle={edge.closesCycle || undefined}
      onClick={() => dispatch(set({ selected: [source, target] }))}
    >
      <path className={styles.reach} d={path} />
      <path className={styles.line} d={path} markerEnd={`url(#arrow-${light === 'lit' ? 'lit' : 'plain'})`} />
      {edge.count > 1 ? (
        <text className={styles.count} x={middle.x} y={middle.y} dy="0.35em">
          {text.count(edge.count)}
        </text>
      ) : null}
      {edge.closesCycle ? <title>{text.closesCycle}</title> : null}
    </g>
  );
});
