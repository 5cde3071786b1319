/**
 * Draws a picture on a plain canvas: the overview of a large graph, and the small map.
 *
 * Made to be cheap where there is no graphics card: edges are hairlines, which are drawn segment by segment and never
 * outlined, and nodes are copies of a few small drawings, one per style, or plain boxes where they are tiny.
 */

import { edgeRouteOf, drawEdgeRoute } from '../../layout/edgePath.ts';
import type { EdgeRoute } from '../../layout/edgePath.ts';
import type { Box } from '../../layout/geometry.ts';
import type { DrawnId, DrawnNode } from '../../model/drawn.ts';
import type { Lit } from '../../state/uiStore.ts';
import type { LineagePicture } from '../../state/useLineageData.ts';
import type { Palette } from './palette.ts';
import { SPRITE_MARGIN, coloursOf, spritesFor } from './sprites.ts';
import type { SpriteStyle } from './sprites.ts';

/** A picture with what does not change from frame to frame: the paths of its edges, and its nodes by style. */
export interface Paintable {
  readonly picture: LineagePicture;
  readonly edgeRoutes: readonly (EdgeRoute | null)[];
  readonly groups: readonly StyleGroup[];
  /** All edges in one path; with their bends where those can be seen. */
  readonly edgesAt: (scale: number) => Path2D;
}

/** The nodes that are drawn alike. */
interface StyleGroup extends Omit<SpriteStyle, 'isStrong'> {
  readonly isBase: boolean;
  readonly nodes: readonly { readonly id: DrawnId; readonly place: Box }[];
}

/** Below this scale the bends of edges are smaller than what a hairline can show. */
const BENDS_SHOW = 0.25;
const known = new WeakMap<readonly Box[], Paintable>();

/** What there is to paint of a picture; worked out once for as long as nothing moves. */
export function paintable(picture: LineagePicture, places: readonly Box[]): Paintable {
  let ready = known.get(places);
  if (ready?.picture !== picture) known.set(places, (ready = prepare(picture, places)));
  return ready;
}

function prepare(picture: LineagePicture, places: readonly Box[]): Paintable {
  const { scene, layout } = picture;
  const edgeRoutes = scene.edges.map((edge, index) => {
    const source = places[edge.source];
    const target = places[edge.target];
    return source && target ? edgeRouteOf(layout.routes[index] ?? [], source, target) : null;
  });
  const paths = new Map<boolean, Path2D>();
  const edgesAt = (scale: number): Path2D => {
    const withBends = scale >= BENDS_SHOW;
    const drawn = paths.get(withBends);
    if (drawn) return drawn;
    const path = new Path2D();
    for (const edgeRoute of edgeRoutes) if (edgeRoute) (withBends ? drawEdgeRoute : drawStraight)(path, edgeRoute);
    paths.set(withBends, path);
    return path;
  };
  return { picture, edgeRoutes, groups: groupByStyle(scene.nodes, places), edgesAt };
}

function drawStraight(pen: Path2D, { points }: EdgeRoute): void {
  for (const [index, { x, y }] of points.entries()) {
    if (index === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
}

function groupByStyle(nodes: readonly DrawnNode[], places: readonly Box[]): readonly StyleGroup[] {
  const groups = Map.groupBy(nodes.entries(), ([, node]) => `${node.memberKind} ${node.kind} ${node.isBase}`);
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const { memberKind, kind, isBase } = first[1];
    const placed = members.flatMap(([index, { id }]) => {
      const place = places[index];
      return place ? [{ id, place }] : [];
    });
    return [{ memberKind, kind, isBase, nodes: placed }];
  });
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
  /** What is selected or searched for, and stands out. */
  readonly strong: ReadonlySet<string>;
}

const DIMMED = 0.2;

/** Nodes lower than this, in canvas pixels, are plain boxes: round corners could not be seen. */
const PLAIN_BELOW = 14;

/** Paints edges, then nodes: artifacts as blue boxes, runs as green pills, clusters doubled. */
export function paint(context: CanvasRenderingContext2D, paintable: Paintable, options: PaintOptions): void {
  const { shiftX, shiftY, scale, width, height, palette, lit } = options;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(scale, 0, 0, scale, shiftX, shiftY);
  context.lineWidth = 1 / scale;
  context.strokeStyle = palette.edge;
  context.globalAlpha = lit ? DIMMED : 1;
  context.stroke(paintable.edgesAt(scale));
  context.globalAlpha = 1;
  if (lit) {
    context.strokeStyle = palette.lit;
    context.beginPath();
    for (const [index, edge] of paintable.picture.scene.edges.entries()) {
      const edgeRoute = paintable.edgeRoutes[index];
      if (edgeRoute && lit.edges.has(edge.id)) drawEdgeRoute(context, edgeRoute);
    }
    context.stroke();
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
  const drawSprite = spriteDrawer(context, options);
  for (const isDimmed of lit ? [true, false] : [false]) {
    context.globalAlpha = isDimmed ? DIMMED : 1;
    for (const group of paintable.groups) {
      const boxes = boxesInView(group, options).filter(({ id }) => !lit || lit.nodes.has(id) !== isDimmed);
      const isPlain = (group.nodes[0]?.place.height ?? 0) * scale < PLAIN_BELOW;
      if (isPlain) fillBoxes(context, group, boxes, options);
      else for (const box of boxes) drawSprite(group, box);
    }
  }
  context.globalAlpha = 1;
}

/** A node in canvas pixels. */
interface CanvasBox extends Box {
  readonly id: DrawnId;
  readonly place: Box;
}

function boxesInView(
  { nodes }: StyleGroup,
  { shiftX, shiftY, scale, width, height }: PaintOptions,
): readonly CanvasBox[] {
  const boxes: CanvasBox[] = [];
  for (const { id, place } of nodes) {
    const x = place.x * scale + shiftX;
    const y = place.y * scale + shiftY;
    const box = { id, place, x, y, width: place.width * scale, height: place.height * scale };
    if (x <= width && y <= height && x + box.width >= 0 && y + box.height >= 0) boxes.push(box);
  }
  return boxes;
}

function spriteDrawer(context: CanvasRenderingContext2D, { scale, palette, strong }: PaintOptions) {
  const spriteOf = spritesFor(context, scale, palette);
  return ({ memberKind, kind, isBase }: StyleGroup, { id, place, x, y }: CanvasBox): void => {
    const { image, ratio } = spriteOf({ memberKind, kind, isStrong: isBase || strong.has(id) }, place);
    const [left, top, margin] = [Math.round(x), Math.round(y), SPRITE_MARGIN * ratio];
    if (ratio === 1) context.drawImage(image, left - margin, top - margin);
    else context.drawImage(image, left - margin, top - margin, image.width * ratio, image.height * ratio);
  };
}

/** All outlines, then all insides: a canvas is quick while its colour stays the same. */
function fillBoxes(
  context: CanvasRenderingContext2D,
  group: StyleGroup,
  boxes: readonly CanvasBox[],
  { palette, strong }: PaintOptions,
): void {
  const { fill, outline } = coloursOf({ ...group, isStrong: group.isBase }, palette);
  const least = group.isBase ? 6 : 2;
  context.fillStyle = outline;
  for (const { id, x, y, width, height } of boxes) {
    const grown = strong.has(id) ? 2 : 0;
    context.fillRect(x - grown, y - grown, Math.max(least, width) + 2 * grown, Math.max(least, height) + 2 * grown);
  }
  context.fillStyle = fill;
  for (const { x, y, width, height } of boxes) {
    if (width > 3 && height > 3) context.fillRect(x + 1, y + 1, width - 2, height - 2);
  }
}
