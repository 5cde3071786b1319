/** Where the arrow keys lead in a graph. */

import type { DrawnEdge, DrawnId, DrawnNode } from '../../model/drawn.ts';
import type { Box } from '../../layout/geometry.ts';

/** What is walked through. */
export interface Walked {
  readonly nodes: readonly Pick<DrawnNode, 'id' | 'generation'>[];
  readonly edges: readonly Pick<DrawnEdge, 'source' | 'target'>[];
}

export type Direction = 'upstream' | 'downstream' | 'up' | 'down';

/**
 * The next node in a direction: along an edge to the neighbour that is nearest in height, or to the next node of the
 * same generation. Null at the end.
 */
export function stepFrom(graph: Walked, places: readonly Box[], from: DrawnId, direction: Direction): DrawnId | null {
  const at = graph.nodes.findIndex((node) => node.id === from);
  const here = graph.nodes[at];
  const place = places[at];
  if (!here || !place) return null;
  const middle = (index: number) => (places[index]?.y ?? 0) + (places[index]?.height ?? 0) / 2;
  const height = middle(at);
  const candidates =
    direction === 'upstream' || direction === 'downstream'
      ? neighbours(graph, at, direction)
      : sameGeneration(graph, at).filter((index) =>
          direction === 'up' ? middle(index) < height : middle(index) > height,
        );
  const nearest = candidates.reduce<number | null>(
    (best, index) =>
      best === null || Math.abs(middle(index) - height) < Math.abs(middle(best) - height) ? index : best,
    null,
  );
  return nearest === null ? null : (graph.nodes[nearest]?.id ?? null);
}

/** The node whose middle is nearest to that of a box; null where nothing is drawn. */
export function nearestTo(graph: Walked, places: readonly Box[], box: Box): DrawnId | null {
  const distance = (place: Box) =>
    Math.hypot(place.x + place.width / 2 - box.x - box.width / 2, place.y + place.height / 2 - box.y - box.height / 2);
  const distances = places.map(distance);
  return graph.nodes[distances.indexOf(Math.min(...distances))]?.id ?? null;
}

function neighbours(graph: Walked, at: number, direction: 'upstream' | 'downstream'): number[] {
  return graph.edges.flatMap(({ source, target }) => {
    if (direction === 'upstream') return target === at && source !== at ? [source] : [];
    return source === at && target !== at ? [target] : [];
  });
}

function sameGeneration(graph: Walked, at: number): number[] {
  const generation = graph.nodes[at]?.generation;
  return graph.nodes.flatMap((node, index) => (index !== at && node.generation === generation ? [index] : []));
}
