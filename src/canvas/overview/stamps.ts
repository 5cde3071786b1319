/** Small drawings of nodes, one per look, to be copied: copying is several times cheaper than drawing each box. */

import type { Place } from '../../layout/geometry.ts';
import type { DrawnNode } from '../../model/drawn.ts';
import type { Palette } from './palette.ts';

/** Room around a stamp for its outline and the cards below a cluster, in canvas pixels. */
export const STAMP_MARGIN = 4;
/** How far the card below a cluster sticks out, in pixels at zoom 1. */
const STACK = 8;

/** What tells the overview's drawings of nodes apart, but for their size. */
export interface StampLook {
  readonly memberKind: DrawnNode['memberKind'];
  readonly kind: DrawnNode['kind'];
  /** The base and what is selected have a bold outline. */
  readonly isStrong: boolean;
}

interface StampCase {
  readonly scale: number;
  readonly palette: Palette;
  readonly stamps: Map<string, HTMLCanvasElement>;
}

interface Surface {
  /** The scale of the last frame: while it changes, stamps of a scale nearby do. */
  lastScale: number;
  case: StampCase | null;
}

/** A stamp, and the size it is to be copied at relative to its own. */
export interface Stamp {
  readonly image: HTMLCanvasElement;
  readonly ratio: number;
}

/** While zooming, stamps made for a scale are used up to this many times smaller and larger. */
const STRETCH = 1.5;
const surfaces = new WeakMap<CanvasRenderingContext2D, Surface>();

/**
 * The stamps for one painting surface: made once per look, size, scale and theme, and kept from frame to frame. While the
 * scale changes they are stretched; a frame at rest, of the same scale as the one before, has them sharp.
 */
export function stampsFor(
  context: CanvasRenderingContext2D,
  scale: number,
  palette: Palette,
): (look: StampLook, place: Place) => Stamp {
  const surface = surfaces.get(context) ?? { lastScale: scale, case: null };
  surfaces.set(context, surface);
  const isMoving = surface.lastScale !== scale;
  surface.lastScale = scale;
  if (!surface.case || surface.case.palette !== palette || !serves(surface.case.scale, scale, isMoving)) {
    surface.case = { scale, palette, stamps: new Map() };
  }
  const present = surface.case;
  const ratio = scale / present.scale;
  return (look, place) => {
    const name = `${look.memberKind} ${look.kind} ${look.isStrong} ${place.width} ${place.height}`;
    let image = present.stamps.get(name);
    if (!image) present.stamps.set(name, (image = makeStamp(look, place, present.scale, palette)));
    return { image, ratio };
  };
}

function serves(made: number, wanted: number, isMoving: boolean): boolean {
  return isMoving ? wanted / made < STRETCH && made / wanted < STRETCH : made === wanted;
}

function makeStamp(look: StampLook, place: Place, scale: number, palette: Palette): HTMLCanvasElement {
  const width = Math.max(2, place.width * scale);
  const height = Math.max(2, place.height * scale);
  const stamp = document.createElement('canvas');
  stamp.width = Math.ceil(width + STACK * scale) + 2 * STAMP_MARGIN;
  stamp.height = Math.ceil(height + STACK * scale) + 2 * STAMP_MARGIN;
  const context = stamp.getContext('2d');
  if (!context) return stamp;
  const { fill, outline } = coloursOf(look, palette);
  context.fillStyle = fill;
  context.strokeStyle = outline;
  context.lineWidth = look.isStrong ? 3 : 1.25;
  const box = (shift: number) => {
    context.beginPath();
    const radius = Math.min(look.memberKind === 'run' ? height / 2 : 6 * scale, 26 * scale);
    context.roundRect(STAMP_MARGIN + shift, STAMP_MARGIN + shift, width, height, radius);
    context.fill();
    context.stroke();
  };
  if (look.kind === 'cluster') box(STACK * scale);
  box(0);
  return stamp;
}

/** What a node is filled and outlined with: blue for artifacts, green for runs, grey around what is not really there. */
export function coloursOf({ memberKind, kind }: StampLook, palette: Palette): { fill: string; outline: string } {
  const isRun = memberKind === 'run';
  const isReal = kind === 'artifact' || kind === 'run' || kind === 'cluster';
  return {
    fill: isRun ? palette.runSoft : palette.artifactSoft,
    outline: isReal ? (isRun ? palette.run : palette.artifact) : palette.neutral,
  };
}
