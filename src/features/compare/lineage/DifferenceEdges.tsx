import { memo } from 'react';
import { courseOf, svgPath } from '../../../layout/edgePath.ts';
import { SHARES } from '../compareSearch.ts';
import styles from './DifferenceGraph.module.css';
import type { LaidOut } from './useLaidOut.ts';

/** The lines between the nodes of two compared lineages. */
export const DifferenceEdges = memo(function DifferenceEdges({ laidOut }: { readonly laidOut: LaidOut }) {
  const { picture, layout } = laidOut;
  return (
    <svg className={styles.edges} width={1} height={1} aria-hidden>
      <defs>
        {SHARES.map((share) => (
          <marker
            key={share}
            id={`compared-${share}`}
            viewBox="0 0 8 8"
            refX={7}
            refY={4}
            markerWidth={8}
            markerHeight={8}
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path className={styles.tip} data-share={share} d="M0 0.5L8 4L0 7.5z" />
          </marker>
        ))}
      </defs>
      {picture.edges.map(({ id, source, target, share, isFolded }, e) => {
        const [route, from, to] = [layout.routes[e], layout.places[source], layout.places[target]];
        return route === undefined || from === undefined || to === undefined ? null : (
          <path
            key={id}
            className={styles.edge}
            data-share={share}
            data-folded={isFolded || undefined}
            markerEnd={`url(#compared-${share})`}
            d={svgPath(courseOf(route, from, to))}
          />
        );
      })}
    </svg>
  );
});
