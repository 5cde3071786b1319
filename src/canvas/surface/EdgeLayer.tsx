import { useStore } from '@xyflow/react';
import { memo, useMemo } from 'react';
import type { ComponentType } from 'react';

import type { EdgeRoute } from '../../layout/edgePath.ts';
import type { Layout, Box } from '../../layout/geometry.ts';
import type { DrawnId } from '../../model/drawn.ts';
import type { EdgeRoutesOf, SurfaceEdge } from './edgeRouteKeeper.ts';
import { boxOf } from './edgeDrawing.ts';
import styles from './EdgeLayer.module.css';

/** What the component that draws one edge is given. */
export interface EdgeProps<Edge extends SurfaceEdge> {
  readonly edge: Edge;
  readonly route: EdgeRoute;
  readonly source: DrawnId;
  readonly target: DrawnId;
}

interface EdgeLayerProps<Edge extends SurfaceEdge> {
  readonly nodes: readonly { readonly id: DrawnId }[];
  readonly edges: readonly Edge[];
  readonly layout: Layout;
  /** Where the nodes are now, by index: dragged away from the layout or not. */
  readonly places: readonly Box[];
  /** Kept by the surface, so that routes are not computed again after the overview was shown. */
  readonly edgeRoutesOf: EdgeRoutesOf;
  /** The kinds of edges and their colours in CSS; an edge ends in the arrowhead of its kind, `url(#arrow-KIND)`. */
  readonly kinds: ReadonlyMap<string, string>;
  /** Draws one edge. */
  readonly component: ComponentType<EdgeProps<Edge>>;
  /** A new value fades all edges in again. */
  readonly drawing?: number;
}

/** Up to this many edges are all kept mounted; above it only those near what is seen. */
const FEW_EDGES = 400;
/** Edges are looked up again when the view has moved by this many pixels at zoom 1. */
const TILE = 1200;

/** All edges in one drawing below the nodes: panning and zooming render nothing. */
export const EdgeLayer = memo(Edges) as typeof Edges;

function Edges<Edge extends SurfaceEdge>({
  nodes,
  edges,
  layout,
  places,
  edgeRoutesOf,
  kinds,
  component: EdgeOf,
  drawing,
}: EdgeLayerProps<Edge>) {
  const edgeRoutes = useMemo(() => edgeRoutesOf(edges, layout, places), [edgeRoutesOf, edges, layout, places]);
  const region = useStore((flow) => tilesInView(flow, edges.length));
  const seen = useMemo(() => edgesIn(region, edgeRoutes), [region, edgeRoutes]);
  return (
    <svg className={styles.layer} aria-hidden="true" width={1} height={1}>
      <defs>
        {[...kinds].map(([kind, colour]) => (
          <marker
            key={kind}
            id={`arrow-${kind}`}
            style={{ fill: colour }}
            viewBox="0 0 8 8"
            refX={7.5}
            refY={4}
            markerWidth={7}
            markerHeight={7}
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0.5 0.75 7.5 4 0.5 7.25 2 4z" />
          </marker>
        ))}
      </defs>
      <g key={drawing} className={styles.edges}>
        {seen.map((index) => {
          const edge = edges[index];
          const edgeRoute = edgeRoutes[index];
          const source = nodes[edge?.source ?? -1];
          const target = nodes[edge?.target ?? -1];
          if (!edge || !edgeRoute || !source || !target) return null;
          return <EdgeOf key={edge.id} edge={edge} route={edgeRoute} source={source.id} target={target.id} />;
        })}
      </g>
    </svg>
  );
}

interface FlowView {
  readonly transform: readonly [number, number, number];
  readonly width: number;
  readonly height: number;
}

/** The tiles in view with one around them, as a text that only changes with them; empty where all edges are mounted. */
function tilesInView({ transform: [x, y, zoom], width, height }: FlowView, edgeCount: number): string {
  if (edgeCount <= FEW_EDGES) return '';
  return [
    Math.floor(-x / zoom / TILE) - 1,
    Math.floor(-y / zoom / TILE) - 1,
    Math.ceil((width - x) / zoom / TILE) + 1,
    Math.ceil((height - y) / zoom / TILE) + 1,
  ].join(' ');
}

/** Indices of the edges whose box, bends included, meets the region. */
function edgesIn(region: string, edgeRoutes: readonly (EdgeRoute | null)[]): readonly number[] {
  const all = edgeRoutes.map((_, index) => index);
  if (region === '') return all;
  const [left = 0, top = 0, right = 0, bottom = 0] = region.split(' ').map((tile) => Number(tile) * TILE);
  return all.filter((index) => {
    const edgeRoute = edgeRoutes[index];
    if (!edgeRoute) return false;
    const box = boxOf(edgeRoute);
    return box.right >= left && box.left <= right && box.bottom >= top && box.top <= bottom;
  });
}
