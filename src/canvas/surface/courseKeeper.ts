import { courseOf } from '../../layout/edgePath.ts';
import type { EdgeCourse } from '../../layout/edgePath.ts';
import type { Layout, Place } from '../../layout/geometry.ts';
import type { Scene } from '../../engine/scene.ts';

interface Kept {
  readonly route: Layout['routes'][number] | undefined;
  readonly source: Place;
  readonly target: Place;
  readonly course: EdgeCourse;
}

export type CoursesOf = (scene: Scene, layout: Layout, places: readonly Place[]) => readonly (EdgeCourse | null)[];

/**
 * Makes a function that gives the course of each drawn edge, and the same object as the last time while neither end
 * moved: dragging a node renders its own edges and no other.
 */
export function courseKeeper(): CoursesOf {
  let kept = new Map<string, Kept>();
  return (scene, layout, places) => {
    const next = new Map<string, Kept>();
    const courses = scene.edges.map((edge, index) => {
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
