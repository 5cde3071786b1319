import { courseOf } from '../../layout/edgePath.ts';
import type { EdgeCourse } from '../../layout/edgePath.ts';
import type { Layout, Place } from '../../layout/geometry.ts';
import type { DrawnEdge } from '../../model/drawn.ts';

interface Kept {
  readonly route: Layout['routes'][number] | undefined;
  readonly source: Place;
  readonly target: Place;
  readonly course: EdgeCourse;
}

/** What every edge of a surface has: its ends are indices of nodes. */
export type SurfaceEdge = Pick<DrawnEdge, 'source' | 'target'> & { readonly id: string };

export type CoursesOf = (
  edges: readonly SurfaceEdge[],
  layout: Layout,
  places: readonly Place[],
) => readonly (EdgeCourse | null)[];

/**
 * Makes a function that gives the course of each drawn edge, and the same object as the last time while neither end
 * moved: dragging a node renders its own edges and no other.
 */
export function courseKeeper(): CoursesOf {
  let kept = new Map<string, Kept>();
  return (edges, layout, places) => {
    const next = new Map<string, Kept>();
    const courses = edges.map((edge, index) => {
      const source = places[edge.source];
      const target = places[edge.target];
      if (!source || !target) return null;
      const route = layout.routes[index];
      const known = kept.get(edge.id);
      const isSame = known && known.route === route && known.source === source && known.target === target;
      const course = isSame ? known.course : courseOf(route ?? [], source, target);
      next.set(edge.id, { route, source, target, course });
      return course;
    });
    kept = next;
    return courses;
  };
}
