/** Which part of two compared lineages is looked at. */

import { centreOn, filled, fitViewport, MAX_ZOOM, type Size } from '../../../canvas/surface/fit.ts';
import type { Layout, Place } from '../../../layout/geometry.ts';
import type { Viewport } from '../../../state/viewSpec.ts';

/** Room around the picture, in pixels. */
const MARGIN = 32;
/** Names can be read down to this zoom: what would be smaller is not shown whole at first. */
const READABLE = 0.6;
const FIRST = 0.7;
const SMALLEST = 0.05;
const HEIGHT = { least: 160, most: 600 };

/** The height of a frame that shows the picture whole at its width, within reason; below it there is room for controls. */
export function heightFor({ bounds }: Layout, width: number): number {
  const zoom = Math.min(1, Math.max(READABLE, (width - 2 * MARGIN) / Math.max(bounds.width, 1)));
  return Math.round(Math.min(HEIGHT.most, Math.max(HEIGHT.least, bounds.height * zoom + 3 * MARGIN)));
}

/** The first look: at the whole, or where it could not be read at the box that matters. */
export function firstLook({ bounds }: Layout, at: Place | undefined, size: Size): Viewport {
  const whole = fitViewport(bounds, size);
  return whole.zoom >= READABLE || at === undefined ? whole : filled(bounds, centreOn(at, size, FIRST), size);
}

/** Closer to or further from the middle. */
export function zoomedBy({ x, y, zoom }: Viewport, factor: number, { width, height }: Size): Viewport {
  const next = Math.min(MAX_ZOOM, Math.max(SMALLEST, zoom * factor));
  const share = next / zoom;
  return { x: width / 2 - (width / 2 - x) * share, y: height / 2 - (height / 2 - y) * share, zoom: next };
}
