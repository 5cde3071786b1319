/** What every finished layout keeps, by ELK and by columns, over generated lineages. */

import ELK from 'elkjs/lib/elk.bundled.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { layoutColumns } from '../../src/layout/columns.ts';
import { fromElk, toElk } from '../../src/layout/elkGraph.ts';
import { anchor, inlet, outlet } from '../../src/layout/geometry.ts';
import type { Layout, LayoutInput } from '../../src/layout/geometry.ts';
import { sizeOf } from '../../src/layout/nodeSize.ts';
import { defaultChoices } from '../../src/model/choices.ts';
import { drawLineage } from '../../src/model/drawLineage.ts';
import type { DrawnGraph } from '../../src/model/drawn.ts';
import { buildGraph } from '../../src/model/graph.ts';
import type { LineageColumns } from '../../src/model/lineage.ts';
import { chain, fineTuning, mnistStory, sweep } from '../builders.ts';
import { anySketch, columnsOf } from '../model/lineages.ts';

const elk = new ELK();

const ENGINES: Readonly<Record<string, (input: LayoutInput, previous?: Layout) => Promise<Layout>>> = {
  ELK: async (input, previous) => fromElk(input, await elk.layout(toElk(input, previous))),
  columns: (input, previous) => Promise.resolve(layoutColumns(input, previous)),
};

const draw = (columns: LineageColumns, choices: Partial<typeof defaultChoices> = {}): DrawnGraph =>
  drawLineage(buildGraph(columns), { ...defaultChoices, ...choices }).drawn;

function expectSound(drawn: DrawnGraph, layout: Layout): void {
  const { places, routes, bounds } = layout;
  expect(layout.ids).toEqual(drawn.nodes.map(({ id }) => id));
  const columns = new Map<number, number[]>();
  for (const [index, { x, y, width, height }] of places.entries()) {
    expect({ width, height }).toEqual(sizeOf(drawn.nodes[index]!));
    expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    const { generation } = drawn.nodes[index]!;
    columns.set(generation, [...(columns.get(generation) ?? []), index]);
    expect(x >= bounds.x && y >= bounds.y).toBe(true);
    expect(x + width <= bounds.x + bounds.width + 1e-6 && y + height <= bounds.y + bounds.height + 1e-6).toBe(true);
  }
  let right = Number.NEGATIVE_INFINITY;
  for (const generation of [...columns.keys()].sort((a, b) => a - b)) {
    const column = columns.get(generation)!;
    for (const index of column) expect(places[index]!.x).toBeGreaterThan(right);
    right = Math.max(...column.map((index) => places[index]!.x + places[index]!.width));
    const down = column.toSorted((a, b) => places[a]!.y - places[b]!.y);
    for (const [k, index] of down.entries()) {
      if (k > 0)
        expect(places[index]!.y).toBeGreaterThanOrEqual(places[down[k - 1]!]!.y + places[down[k - 1]!]!.height);
    }
  }
  for (const [index, { source, target, closesCycle }] of drawn.edges.entries()) {
    const route = routes[index]!;
    expect(route.length).toBeGreaterThanOrEqual(2);
    if (closesCycle) continue;
    expect(outlet(places[source]!).x).toBeLessThan(inlet(places[target]!).x);
    const [first, last] = [route[0]!, route.at(-1)!];
    expect(first.x).toBeCloseTo(outlet(places[source]!).x, 0);
    expect(last.x).toBeCloseTo(inlet(places[target]!).x, 0);
    expect(Math.abs(first.y - outlet(places[source]!).y)).toBeLessThanOrEqual(places[source]!.height / 2);
    expect(Math.abs(last.y - inlet(places[target]!).y)).toBeLessThanOrEqual(places[target]!.height / 2);
    for (const [k, point] of route.entries()) if (k > 0) expect(point.x).toBeGreaterThanOrEqual(route[k - 1]!.x - 1e-6);
  }
}

describe.each(Object.entries(ENGINES))('a picture made by %s', (name, layOut) => {
  test('has generations as columns, no overlaps, and every edge going right', async () => {
    await fc.assert(
      fc.asyncProperty(anySketch, fc.boolean(), fc.nat(), async (sketch, extended, seed) => {
        const columns = columnsOf(sketch);
        const drawn = draw(columns, { extended, extracted: [`a${1 + (seed % 40)}`, `r${1 + (seed % 37)}`] });
        expectSound(drawn, await layOut(drawn));
      }),
      { numRuns: name === 'ELK' ? 60 : 400 },
    );
  });

  test.each([
    ['the story', mnistStory()],
    ['a sweep', sweep({ runs: 120 })],
    ['fine-tuning', fineTuning({ steps: 12 })],
    ['one node', chain({ length: 1 })],
  ])('is sound for %s', async (_, columns) => {
    const drawn = draw(columns);
    expectSound(drawn, await layOut(drawn));
  });

  test('keeps the order of what was there', async () => {
    await fc.assert(
      fc.asyncProperty(anySketch, fc.nat(), async (sketch, seed) => {
        const columns = columnsOf(sketch);
        const before = draw(columns);
        const was = await layOut(before);
        const after = draw(columns, { extracted: [`a${1 + (seed % 40)}`, `r${1 + (seed % 40)}`] });
        const now = await layOut(after, was);
        expectSound(after, now);
        const y = (layout: Layout, id: string) => layout.places[layout.ids.indexOf(id)]?.y ?? null;
        for (const one of after.nodes) {
          for (const other of after.nodes) {
            if (one.generation !== other.generation) continue;
            const [oneWas, otherWas] = [y(was, one.id), y(was, other.id)];
            if (oneWas === null || otherWas === null || oneWas >= otherWas) continue;
            expect(y(now, one.id)).toBeLessThan(y(now, other.id)!);
          }
        }
      }),
      { numRuns: name === 'ELK' ? 40 : 300 },
    );
  });

  test('is the same for the same graph', async () => {
    const drawn = draw(sweep({ runs: 4 }));
    expect(await layOut(drawn)).toEqual(await layOut(drawn));
  });

  test('can be moved so that the node acted on stays', async () => {
    const columns = sweep({ runs: 30 });
    const before = draw(columns);
    const was = await layOut(before);
    const cluster = before.nodes.find(({ memberKind }) => memberKind === 'run')!.id;
    const after = draw(columns, { extracted: ['r2', 'r6', 'r10'] });
    const now = anchor(await layOut(after, was), was, cluster);
    const place = (layout: Layout) => layout.places[layout.ids.indexOf(cluster)];
    expect(place(now)).toEqual(place(was));
    expectSound(after, now);
  });
});
