import type { Layout } from '../../../layout/geometry.ts';

/** Room around the graph, in pixels. */
const MARGIN = 32;
/** Names can be read down to this zoom. */
const READABLE = 0.6;
/** In pixels. */
const HEIGHT = { least: 160, most: 600 };

/**
 * The height in pixels of a frame that shows the graph whole at its width, within limits; below the graph there is room
 * for controls.
 */
export function frameHeight({ bounds }: Layout, width: number): number {
  const zoom = Math.min(1, Math.max(READABLE, (width - 2 * MARGIN) / Math.max(bounds.width, 1)));
  return Math.round(Math.min(HEIGHT.most, Math.max(HEIGHT.least, bounds.height * zoom + 3 * MARGIN)));
}
