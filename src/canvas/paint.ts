/**
 * Draws a picture on a plain canvas: the overview of a large graph, and the small map.
 *
 * Made to be cheap where there is no graphics card: edges are hairlines, which are drawn segment by segment and never
 * outlined, and nodes are copies of a few small drawings, one per look.
 */

import { courseOf, drawCourse } from '../layout/edgePath.ts';
import type { Place } from '../layout/geometry.ts';
import type { DrawnNode } from '../model/drawn.ts';
import type { Lit } from '../state/uiStore.ts';
import type { Picture } from '../state/useLineageData.ts';
import { tokenColour } from '../ui/tokenColour.ts';

/** The colours of a theme, read once per painting surface and theme. */
export interface Palette {
  readonly artifact: string;
  readonly artifactSoft: string;
  readonly run: string;
  readonly runSoft: string;
  readonly neutral: string;
  readonly edge: string;
  readonly lit: string;
}

export function readPalette(): Palette {
  return {
    artifact: tokenColour('--artifact'),
    artifactSoft: tokenColour('--artifact-soft'),
    run: tokenColour('--run'),
    runSoft: tokenColour('--run-soft'),
    neutral: tokenColour('--text-faint'),
    edge: tokenColour('--edge'),
    lit: tokenColour('--edge-lit'),
  };
}

/** A picture with the paths of its edges, which do not change from frame to frame. */
export interface Paintable {
  readonly picture: Picture;
  readonly places: readonly Place[];
  readonly edges: Path2D;
  readonly edgePaths: readonly (Path2D | null)[];
}

/** Works out the paths of all edges: together for a plain drawing, one by one for a lit one. */
export function paintable(picture: Picture, places: readonly Place[]): Paintable {
  const edges = new Path2D();
  const edgePaths = picture.scene.edges.map((edge, index) => {
    const source = places[edge.source];
    const target = places[edge.target];
    if (!source || !target) return null;
    const path = new Path2D();
    drawCourse(path, courseOf(picture.layout.routes[index] ?? [], source, target));
    edges.addPath(path);
    return path;
  });
  return { picture, places, edges, edgePaths };
}

export interface PaintOptions {
  /** From graph to canvas pixels. */
  readonly shiftX: number;
  readonly shiftY: number;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly lit: Lit | null;
  readonly selected: ReadonlySet<string>;
}

const DIMMED = 0.2;

/** Paints edges, then nodes: artifacts as blue boxes, runs as green pills, clusters doubled. */
export function paint(context: CanvasRenderingContext2D, paintable: Paintable, options: PaintOptions): void {
  const { shiftX, shiftY, scale, width, height, palette, lit } = options;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(scale, 0, 0, scale, shiftX, shiftY);
  context.lineWidth = 1 / scale;
  context.strokeStyle = palette.edge;
  context.globalAlpha = lit ? DIMMED : 1;
  context.stroke(paintable.edges);
  context.globalAlpha = 1;
  if (lit) {
    context.strokeStyle = palette.lit;
    for (const [index, edge] of paintable.picture.scene.edges.entries()) {
      const path = paintable.edgePaths[index];
      if (path && lit.edges.has(edge.id)) context.stroke(path);
    }
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
  paintNodes(context, paintable, options);
}

function paintNodes(context: CanvasRenderingContext2D, { picture, places }: Paintable, options: PaintOptions): void {
  const { shiftX, shiftY, scale, width, height, palette, lit, selected } = options;
  const stamps = new Map<string, HTMLCanvasElement>();
  for (const [index, node] of picture.scene.nodes.entries()) {
    const place = places[index];
    if (!place) continue;
    const x = place.x * scale + shiftX;
    const y = place.y * scale + shiftY;
    if (x > width || y > height || x + place.width * scale < 0 || y + place.height * scale < 0) continue;
    const isStrong = node.isBase || selected.has(node.id);
    const look = `${node.memberKind} ${node.kind} ${isStrong}`;
    let stamp = stamps.get(look);
    if (!stamp) stamps.set(look, (stamp = makeStamp(node, place, isStrong, scale, palette)));
    context.globalAlpha = lit && !lit.nodes.has(node.id) ? DIMMED : 1;
    context.drawImage(stamp, Math.round(x) - STAMP_MARGIN, Math.round(y) - STAMP_MARGIN);
  }
  context.globalAlpha = 1;
}

/** Room around a stamp for its outline and the cards below a cluster, in canvas pixels. */
const STAMP_MARGIN = 4;
/** How far the card below a cluster sticks out, in pixels at zoom 1. */
const STACK = 8;

/** The small drawing that all nodes of one look share; nodes of one look have one size. */
function makeStamp(node: DrawnNode, place: Place, isStrong: boolean, scale: number, palette: Palette) {
  const width = Math.max(2, place.width * scale);
  const height = Math.max(2, place.height * scale);
  const stamp = document.createElement('canvas');
  stamp.width = Math.ceil(width + STACK * scale) + 2 * STAMP_MARGIN;
  stamp.height = Math.ceil(height + STACK * scale) + 2 * STAMP_MARGIN;
  const context = stamp.getContext('2d');
  if (!context) return stamp;
  const isRun = node.memberKind === 'run';
  const isReal = node.kind === 'artifact' || node.kind === 'run' || node.kind === 'cluster';
  context.fillStyle = isRun ? palette.runSoft : palette.artifactSoft;
  context.strokeStyle = isReal ? (isRun ? palette.run : palette.artifact) : palette.neutral;
  context.lineWidth = isStrong ? 3 : 1.25;
  const box = (shift: number) => {
    context.beginPath();
    const radius = Math.min(isRun ? height / 2 : 6 * scale, 26 * scale);
    context.roundRect(STAMP_MARGIN + shift, STAMP_MARGIN + shift, width, height, radius);
    context.fill();
    context.stroke();
  };
  if (node.kind === 'cluster') box(STACK * scale);
  box(0);
  return stamp;
}
