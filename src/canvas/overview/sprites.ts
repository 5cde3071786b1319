/** Small drawings of nodes, one per style, to be copied: copying is several times cheaper than drawing each box. */

import type { Box } from '../../layout/geometry.ts';
import type { DrawnNode } from '../../model/drawn.ts';
import { BoundedMap } from '../../shared/boundedMap.ts';
import type { Palette } from './palette.ts';

/** Room around a sprite for its outline and the cards below a cluster, in canvas pixels. */
export const SPRITE_MARGIN = 4;
/** How far the card below a cluster sticks out, in pixels at zoom 1. */
const STACK = 8;

/** What tells the overview's drawings of nodes apart, but for their size. */
export interface SpriteStyle {
  readonly memberKind: DrawnNode['memberKind'];
  readonly kind: DrawnNode['kind'];
  /** The base and what is selected have a bold outline. */
  readonly isStrong: boolean;
}

interface SpriteSet {
  readonly scale: number;
  readonly palette: Palette;
  /** By style and size. */
  readonly images: BoundedMap<string, HTMLCanvasElement>;
}

interface Surface {
  /** The scale of the last frame: while it changes, sprites of a nearby scale are stretched. */
  lastScale: number;
  sprites: SpriteSet | null;
}

/** A sprite, and the size it is to be copied at relative to its own. */
export interface Sprite {
  readonly image: HTMLCanvasElement;
  readonly ratio: number;
}

/** While zooming, sprites made for a scale are used up to this many times smaller and larger. */
const STRETCH = 1.5;
/** Styles and sizes are few; more sprites of one scale than this are never needed at once. */
const KEPT = 64;
const surfaces = new WeakMap<CanvasRenderingContext2D, Surface>();

/**
 * The sprites for one painting surface: made once per style, size, scale and theme, and kept from frame to frame. While the
 * scale changes they are stretched; a frame at rest, of the same scale as the one before, has them sharp.
 */
export function spritesFor(
  context: CanvasRenderingContext2D,
  scale: number,
  palette: Palette,
): (style: SpriteStyle, place: Box) => Sprite {
  const surface = surfaces.get(context) ?? { lastScale: scale, sprites: null };
  surfaces.set(context, surface);
  const isMoving = surface.lastScale !== scale;
  surface.lastScale = scale;
  if (!surface.sprites || surface.sprites.palette !== palette || !serves(surface.sprites.scale, scale, isMoving)) {
    surface.sprites = { scale, palette, images: new BoundedMap({ most: KEPT }) };
  }
  const present = surface.sprites;
  const ratio = scale / present.scale;
  return (style, place) => {
    const name = `${style.memberKind} ${style.kind} ${style.isStrong} ${place.width} ${place.height}`;
    return { image: present.images.getOrMake(name, () => makeSprite(style, place, present.scale, palette)), ratio };
  };
}

function serves(made: number, wanted: number, isMoving: boolean): boolean {
  return isMoving ? wanted / made < STRETCH && made / wanted < STRETCH : made === wanted;
}

function makeSprite(style: SpriteStyle, place: Box, scale: number, palette: Palette): HTMLCanvasElement {
  const width = Math.max(2, place.width * scale);
  const height = Math.max(2, place.height * scale);
  const sprite = document.createElement('canvas');
  sprite.width = Math.ceil(width + STACK * scale) + 2 * SPRITE_MARGIN;
  sprite.height = Math.ceil(height + STACK * scale) + 2 * SPRITE_MARGIN;
  const context = sprite.getContext('2d');
  if (!context) return sprite;
  const { fill, outline } = coloursOf(style, palette);
  context.fillStyle = fill;
  context.strokeStyle = outline;
  context.lineWidth = style.isStrong ? 3 : 1.25;
  const box = (shift: number) => {
    context.beginPath();
    const radius = Math.min(style.memberKind === 'run' ? height / 2 : 6 * scale, 26 * scale);
    context.roundRect(SPRITE_MARGIN + shift, SPRITE_MARGIN + shift, width, height, radius);
    context.fill();
    context.stroke();
  };
  if (style.kind === 'cluster') box(STACK * scale);
  box(0);
  return sprite;
}

/** The colours of a node: blue for artifacts, green for runs, a grey outline for ghosts and placeholders. */
export function coloursOf({ memberKind, kind }: SpriteStyle, palette: Palette): { fill: string; outline: string } {
  const isRun = memberKind === 'run';
  const isReal = kind === 'artifact' || kind === 'run' || kind === 'cluster';
  return {
    fill: isRun ? palette.runSoft : palette.artifactSoft,
    outline: isReal ? (isRun ? palette.run : palette.artifact) : palette.neutral,
  };
}
