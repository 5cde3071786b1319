// @vitest-environment jsdom
/** The SVG file of a layout: whole, sound XML, and self-contained. */

import { describe, expect, test } from 'vitest';

import { layoutColumns } from '../../src/layout/columns.ts';
import { layoutToSvg } from '../../src/layout/svg.ts';
import type { NodeLabel, SvgTheme } from '../../src/layout/svg.ts';
import { defaultChoices } from '../../src/model/choices.ts';
import { drawLineage } from '../../src/model/drawLineage.ts';
import { buildGraph } from '../../src/model/graph.ts';
import type { LineageColumns } from '../../src/model/lineage.ts';
import { mnistStory, sweep } from '../support/builders.ts';

const THEME: SvgTheme = {
  canvas: '#f6f7f8',
  surface: '#fff',
  line: '#c9ced6',
  text: '#14181d',
  textFaint: '#626c78',
  edge: '#aab2bd',
  artifact: '#2563d9',
  artifactSoft: '#e9f1fe',
  run: '#12814e',
  runSoft: '#e3f6ec',
  fontFamily: "'Inter Variable', system-ui, sans-serif",
};

function exported(columns: LineageColumns, label?: (k: number) => NodeLabel) {
  const { drawn } = drawLineage(buildGraph(columns), { ...defaultChoices, extracted: ['r2'] });
  const labels = drawn.nodes.map(({ members, type, kind }, k): NodeLabel => {
    const name = columns.nodes.name[members[0]!]!;
    if (label) return label(k);
    if (kind === 'cluster') return { title: `${members.length} runs`, type: type ?? '', rows: [name, 'second'] };
    return { title: name, type: type ?? '', note: 'latest' };
  });
  const svg = layoutToSvg(layoutColumns(drawn), drawn, labels, THEME);
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return { drawn, svg, document };
}

const texts = (document: Document) => Array.from(document.querySelectorAll('text'), ({ textContent }) => textContent);

describe('an exported picture', () => {
  test('holds every node and every edge', () => {
    const { drawn, document } = exported(sweep({ runs: 30 }));
    const ids = Array.from(document.querySelectorAll('[data-id]'), (node) => node.getAttribute('data-id'));
    expect(ids).toEqual(drawn.nodes.map(({ id }) => id));
    expect(document.querySelectorAll('.edges > path').length).toBe(drawn.edges.length);
    expect(texts(document)).toContain('29');
    expect(texts(document)).toContain('29 runs');
    expect(texts(document)).toContain('second');
  });

  test('lies within its view box', () => {
    const { document } = exported(mnistStory());
    const [x, y, width, height] = document.documentElement.getAttribute('viewBox')!.split(' ').map(Number);
    for (const rect of document.querySelectorAll('.nodes rect')) {
      const at = (name: string) => Number(rect.getAttribute(name));
      expect(at('x') >= x! && at('y') >= y!).toBe(true);
      expect(at('x') + at('width') <= x! + width! && at('y') + at('height') <= y! + height!).toBe(true);
    }
  });

  test('loads nothing from elsewhere', () => {
    const { svg } = exported(sweep({ runs: 30 }));
    expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|@import|<script|<image|href/);
  });

  test('shows names with markup as text', () => {
    const name = `<script>alert("&")</script>\u{0}\u{b}\ud800`;
    const { document } = exported(mnistStory(), () => ({ title: name, type: name, note: name }));
    expect(document.querySelector('script')).toBeNull();
    expect(document.querySelector('title')!.textContent).toMatch(/^<script>alert\("&"\)<\/script>/);
  });

  test('shortens long names in the middle and never loses the version', () => {
    const name = `${'long'.repeat(2500)}:v12`;
    const { document } = exported(mnistStory(), () => ({ title: name, type: 'model' }));
    const shown = texts(document).filter((text) => text?.endsWith(':v12'));
    expect(shown.length).toBe(5);
    expect(shown.every((text) => text.length < 30 && text.includes('…'))).toBe(true);
  });
});
