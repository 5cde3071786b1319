import { edgeRouteOf } from '../../layout/edgePath.ts';
import type { EdgeRoute } from '../../layout/edgePath.ts';
import type { Layout, Box } from '../../layout/geometry.ts';
import type { DrawnEdge } from '../../model/drawn.ts';

interface Kept {
  readonly route: Layout['routes'][number] | undefined;
  readonly source: Box;
  readonly target: Box;
  readonly edgeRoute: EdgeRoute;
}

/** What every edge of a surface has: its ends are indices of nodes. */
export type SurfaceEdge = Pick<DrawnEdge, 'source' | 'target'> & { readonly id: string };

export type EdgeRoutesOf = (
  edges: readonly SurfaceEdge[],
  layout: Layout,
  places: readonly Box[],
) => readonly (EdgeRoute | null)[];

/**
 * Makes a function that gives the route of each drawn edge, and the same object as the last time while neither end
 * moved: dragging a node renders its own edges and no other.
 */
export function edgeRouteKeeper(): EdgeRoutesOf {
  let kept = new Map<string, Kept>();
  return (edges, layout, places) => {
    const next = new Map<string, Kept>();
    const edgeRoutes = edges.map((edge, index) => {
      const source = places[edge.source];
      const target = places[edge.target];
      if (!source || !target) return null;
      const route = layout.routes[index];
      const known = kept.get(edge.id);
      const isSame = known && known.route === route && known.source === source && known.target === target;
      const edgeRoute = isSame ? known.edgeRoute : edgeRouteOf(route ?? [], source, target);
      next.set(edge.id, { route, source, target, edgeRoute });
      return edgeRoute;
    });
    kept = next;
    return edgeRoutes;
  };
}
