/**
 * The colour that a token has now, as `rgb(…)`, for what cannot read custom properties: canvases and exported images.
 *
 * @param token a colour's name in tokens.css, such as `--artifact`
 */
export function tokenColour(token: `--${string}`, within: HTMLElement = document.documentElement): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${token})`;
  within.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
}
