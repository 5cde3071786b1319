/** Where the arrow keys lead in a picture. */

import type { DrawnId } from '../../model/drawn.ts';
import type { Scene } from '../../engine/scene.ts';
import type { Place } from '../../layout/geometry.ts';

/** What is walked through. */
interface Walked {
  readonly nodes: Scene['nodes'];
  readonly edges: readonly Pick<Scene['edges'][number], 'source' | 'target'>[];
}

export type Direction = 'upstream' | 'downstream' | 'up' | 'down';

/**
 * The next node in a direction: along an edge to the neighbour that is nearest in height, or to the next node of the
 * same generation. Null at the end.
 */
export function stepFrom(scene: Walked, places: readonly Place[], from: DrawnId, direction: Direction): DrawnId | null {
  const at = scene.nodes.findIndex((node) => node.id === from);
  const here = scene.nodes[at];
  const place = places[at];
  if (!here || !place) return null;
  const middle = (index: number) => (places[index]?.y ?? 0) + (places[index]?.height ?? 0) / 2;
  const height = middle(at);
  const candidates =
    direction === 'upstream' || direction === 'downstream'
      ? neighbours(scene, at, direction)
      : sameGeneration(scene, at).filter((index) =>
          direction === 'up' ? middle(index) < height : middle(index) > height,
        );
  const nearest = candidates.reduce<number | null>(
    (best, index) =>
      best === null || Math.abs(middle(index) - height) < Math.abs(middle(best) - height) ? index : best,
    null,
  );
  return nearest === null ? null : (scene.nodes[nearest]?.id ?? null);
}

/** The node whose middle is nearest to that of a box; null where nothing is drawn. */
export function nearestTo(scene: Walked, places: readonly Place[], box: Place): DrawnId | null {
  const distance = (place: Place) =>
    Math.hypot(place.x + place.width / 2 - box.x - box.width / 2, place.y + place.height / 2 - box.y - box.height / 2);
  const distances = places.map(distance);
  return scene.nodes[distances.indexOf(Math.min(...distances))]?.id ?? null;
}

function neighbours(scene: Walked, at: number, direction: 'upstream' | 'downstream'): number[] {
  return scene.edges.flatMap(({ source, target }) => {
    if (direction === 'upstream') return target === at && source !== at ? [source] : [];
    return source === at && target !== at ? [target] : [];
  });
}

function sameGeneration(scene: Walked, at: number): number[] {
  const generation = scene.nodes[at]?.generation;
  return scene.nodes.flatMap((node, index) => (index !== at && node.generation === generation ? [index] : []));
}
