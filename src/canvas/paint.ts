/** Draws a picture on a plain canvas: the overview of a large graph, and the small map. */

import type { Lit } from '../state/uiStore.ts';
import type { Picture } from '../state/useLineageData.ts';
import { tokenColour } from '../ui/tokenColour.ts';
import { courseOf, drawCourse } from '../layout/edgePath.ts';
import type { Place } from '../layout/geometry.ts';

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

/** A picture with everything worked out that does not change from frame to frame. */
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

/** Paints edges, then nodes: artifacts as blue squares-cornered boxes, runs as green round ones, clusters doubled. */
export function paint(context: CanvasRenderingContext2D, paintable: Paintable, options: PaintOptions): void {
  const { shiftX, shiftY, scale, width, height, palette, lit } = options;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(scale, 0, 0, scale, shiftX, shiftY);
  context.lineWidth = 1.1 / scale;
  context.strokeStyle = palette.edge;
  context.globalAlpha = lit ? DIMMED : 1;
  context.stroke(paintable.edges);
  context.globalAlpha = 1;
  if (lit) paintLitEdges(context, paintable, lit, palette);
  paintNodes(context, paintable, options);
}

function paintLitEdges(
  context: CanvasRenderingContext2D,
  { picture, edgePaths }: Paintable,
  lit: Lit,
  palette: Palette,
) {
  context.strokeStyle = palette.lit;
  for (const [index, edge] of picture.scene.edges.entries()) {
    const path = edgePaths[index];
    if (path && lit.edges.has(edge.id)) context.stroke(path);
  }
}

function paintNodes(context: CanvasRenderingContext2D, { picture, places }: Paintable, options: PaintOptions): void {
  const { shiftX, shiftY, scale, width, height, palette, lit, selected } = options;
  const left = -shiftX / scale;
  const top = -shiftY / scale;
  const right = (width - shiftX) / scale;
  const bottom = (height - shiftY) / scale;
  for (const [index, node] of picture.scene.nodes.entries()) {
    const place = places[index];
    if (!place || place.x > right || place.y > bottom || place.x + place.width < left || place.y + place.height < top) {
      continue;
    }
    const isRun = node.memberKind === 'run';
    const isReal = node.kind === 'artifact' || node.kind === 'run' || node.kind === 'cluster';
    context.globalAlpha = lit && !lit.nodes.has(node.id) ? DIMMED : 1;
    context.fillStyle = isRun ? palette.runSoft : palette.artifactSoft;
    context.strokeStyle = isReal ? (isRun ? palette.run : palette.artifact) : palette.neutral;
    context.lineWidth = (selected.has(node.id) || node.isBase ? 3 : 1.25) / scale;
    if (node.kind === 'cluster') box(context, place, 8, 10);
    box(context, place, 0, isRun ? place.height / 2 : 6);
  }
  context.globalAlpha = 1;
}

function box(context: CanvasRenderingContext2D, { x, y, width, height }: Place, shift: number, radius: number): void {
  context.beginPath();
  context.roundRect(x + shift, y + shift, width, height, Math.min(radius, height / 2, 26));
  context.fill();
  context.stroke();
}
