/** How long the view takes to where it is sent, in milliseconds: long enough to be followed by the eye. */
const GLIDE = 180;

/** That time, or none where the reader asked for less motion. */
export function glideTime(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : GLIDE;
}
