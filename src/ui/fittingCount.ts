/**
 * How many of the things on a line fit into it whole, with room kept for a counter when some do not; at least one.
 *
 * @param widths of the things, in their order, in pixels
 * @param room the width of the line, in pixels
 * @param gap between two things, in pixels
 * @param rest the width of the counter, in pixels
 */
export function fittingCount(widths: readonly number[], room: number, gap: number, rest: number): number {
  let used = 0;
  let withCounter = 0;
  for (const [at, width] of widths.entries()) {
    used += width + (at === 0 ? 0 : gap);
    if (used + gap + rest <= room) withCounter = at + 1;
  }
  return used <= room ? widths.length : Math.max(1, withCounter);
}
