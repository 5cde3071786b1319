import { useStore } from '@xyflow/react';
import { memo, useMemo } from 'react';

import { useMessages } from '../../i18n/language.ts';
import type { DrawnEdge, DrawnId } from '../../model/drawn.ts';
import { useActs } from '../../state/useActs.ts';
import { useUi } from '../../state/uiStore.ts';
import type { Picture } from '../../state/useLineageData.ts';
import { set } from '../../state/viewActs.ts';
import type { EdgeCourse } from '../../layout/edgePath.ts';
import type { Place } from '../../layout/geometry.ts';
import type { CoursesOf } from './courseKeeper.ts';
import { boxOf, drawingOf } from './edgeDrawing.ts';
import styles from './EdgeLayer.module.css';

/** Up to this many edges are all kept mounted; above it only those near what is seen. */
const FEW_EDGES = 400;
/** Edges are looked up again when the view has moved by this many pixels at zoom 1. */
const TILE = 1200;

/** All edges in one drawing below the nodes: panning and zooming cost them no work. */
export const EdgeLayer = memo(function EdgeLayer({
  picture: { scene, layout },
  places,
  coursesOf,
}: {
  readonly picture: Picture;
  readonly places: readonly Place[];
  /** Kept by the canvas, so that coming back from the overview works nothing out again. */
  readonly coursesOf: CoursesOf;
}) {
  const courses = useMemo(() => coursesOf(scene, layout, places), [coursesOf, scene, layout, places]);
  const region = useStore((flow) => tilesInView(flow, scene.edges.length));
  const seen = useMemo(() => edgesIn(region, courses), [region, courses]);
  return (
    <svg className={styles.layer} aria-hidden="true" width={1} height={1}>
      <defs>
        {(['plain', 'lit'] as const).map((look) => (
          <marker
            key={look}
            id={`arrow-${look}`}
            className={styles.head}
            data-look={look}
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
      <g key={scene.number} className={styles.edges}>
        {seen.map((index) => {
          const edge = scene.edges[index];
          const course = courses[index];
          const source = scene.nodes[edge?.source ?? -1];
          const target = scene.nodes[edge?.target ?? -1];
          if (!edge || !course || !source || !target) return null;
          return <Edge key={edge.id} edge={edge} course={course} source={source.id} target={target.id} />;
        })}
      </g>
    </svg>
  );
});

interface EdgeProps {
  readonly edge: DrawnEdge;
  readonly course: EdgeCourse;
  readonly source: DrawnId;
  readonly target: DrawnId;
}

/** One edge: choosing it chooses both of its ends. */
const Edge = memo(function Edge({ edge, course, source, target }: EdgeProps) {
  const text = useMessages().lineage;
  const act = useActs();
  const light = useUi((ui) => (ui.lit === null ? 'plain' : ui.lit.edges.has(edge.id) ? 'lit' : 'dim'));
  const { path, middle } = drawingOf(course);
  return (
    <g
      className={styles.edge}
      data-edge={edge.id}
      data-light={light}
      data-cycle={edge.closesCycle || undefined}
      onClick={() => act(set({ selected: [source, target] }))}
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
function edgesIn(region: string, courses: readonly (EdgeCourse | null)[]): readonly number[] {
  const all = courses.map((_, index) => index);
  if (region === '') return all;
  const [left = 0, top = 0, right = 0, bottom = 0] = region.split(' ').map((tile) => Number(tile) * TILE);
  return all.filter((index) => {
    const course = courses[index];
    if (!course) return false;
    const box = boxOf(course);
    return box.right >= left && box.left <= right && box.bottom >= top && box.top <= bottom;
  });
}
