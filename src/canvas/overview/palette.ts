/** The colours that the overview and the minimap paint with. */

import { tokenColour } from '../../ui/tokenColour.ts';

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

/** Reads the colours of the theme that is on. */
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
