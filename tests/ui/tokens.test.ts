import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');

/** Colours by token: the first is light, the second dark. */
const colours = new Map<string, readonly string[]>();
for (const [, name, light, dark] of css.matchAll(/(--[\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)) {
  colours.set(String(name), [String(light), String(dark)]);
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(token: string, ground: string, theme: 0 | 1): number {
  const [one, other] = [token, ground].map((name) => luminance(colours.get(name)?.[theme] ?? 'missing'));
  return (Math.max(one ?? 0, other ?? 0) + 0.05) / (Math.min(one ?? 0, other ?? 0) + 0.05);
}

const SURFACES = ['--page', '--surface', '--surface-raised', '--surface-sunken', '--surface-hover'];
const TEXTS = ['--text', '--text-muted', '--text-faint', '--artifact-text', '--run-text'];
const ON_THEIR_OWN: readonly (readonly [string, string])[] = [
  ['--artifact-text', '--artifact-soft'],
  ['--run-text', '--run-soft'],
  ['--text', '--danger-soft'],
  ['--text-muted', '--danger-soft'],
  ['--text-muted', '--warning-soft'],
  ['--text-muted', '--surface-selected'],
  ['--text-faint', '--surface-selected'],
  ['--text-inverse', '--ink'],
  ['--danger', '--surface'],
  ['--warning', '--surface'],
];
/** Pictures and signs need 3:1 (WCAG 1.4.11). */
const SIGNS: readonly (readonly [string, string])[] = [
  ['--artifact', '--artifact-soft'],
  ['--run', '--run-soft'],
  ['--danger', '--danger-soft'],
  ['--warning', '--warning-soft'],
  ['--accent', '--surface'],
  ['--accent', '--page'],
];

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('in the %s theme', (_, theme) => {
  test.each(TEXTS.flatMap((text) => SURFACES.map((surface) => [text, surface] as const)))(
    '%s reads on %s',
    (text, surface) => {
      expect(contrast(text, surface, theme)).toBeGreaterThanOrEqual(4.5);
    },
  );
  test.each(ON_THEIR_OWN)('%s reads on %s', (text, surface) => {
    expect(contrast(text, surface, theme)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(SIGNS)('%s is seen on %s', (sign, surface) => {
    expect(contrast(sign, surface, theme)).toBeGreaterThanOrEqual(3);
  });
});
