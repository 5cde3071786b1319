/** What every finished layout keeps, by ELK and by columns, over generated lineages. */

import ELK from 'elkjs/lib/elk.bundled.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { layoutColumns } from '../../src/layout/columns.ts';
import { fromElk, toElk } from '../../src/layout/elkGraph.ts';
import { anchor, inlet, outlet } from '../../src/layout/geometry.ts';
import type { Layout, LayoutInput, Box, Point } from '../../src/layout/geometry.ts';
import { sizeOf } from '../../src/layout/nodeSize.ts';
import { defaultChoices } from '../../src/model/choices.ts';
import { drawLineage } from '../../src/model/drawLineage.ts';
import type { DrawnGraph } from '../../src/model/drawn.ts';
import { buildGraph } from '../../src/model/graph.ts';
import type { LineageColumns } from '../../src/model/lineage.ts';
import { LineageBuilder, chain, fineTuning, mnistStory, sweep } from '../support/builders.ts';
import { anySketch, columnsOf } from '../model/lineages.ts';

/** Pixels. */
const ROUNDING = 1e-6;

const elk = new ELK();

const ENGINES: Readonly<Record<string, (input: LayoutInput, previous?: Layout) => Promise<Layout>>> = {
  ELK: async (input, previous) => fromElk(input, await elk.layout(toElk(input, previous ?? layoutColumns(input)))),
  columns: (input, previous) => Promise.resolve(layoutColumns(input, previous)),
};

const draw = (columns: LineageColumns, choices: Partial<typeof defaultChoices> = {}): DrawnGraph =>
  drawLineage(buildGraph(columns), { ...defaultChoices, ...choices }).drawn;

/** What is wrong with a picture; nothing should be. */
function faultsOf({ nodes, edges }: DrawnGraph, { ids, places, routes, bounds }: Layout): string[] {
  const faults: string[] = [];
  const require = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  const columns = new Map<number, number[]>();
  for (const [k, node] of nodes.entries()) {
    const { x, y, width, height } = places[k]!;
    columns.set(node.generation, [...(columns.get(node.generation) ?? []), k]);
    require(ids[k] === node.id, `${node.id} is called ${ids[k]}`);
    require(width === sizeOf(node).width && height === sizeOf(node).height, `${node.id} has another size`);
    require(x >= bounds.x && x + width <= bounds.x + bounds.width + ROUNDING, `${node.id} is out of bounds across`);
    require(y >= bounds.y && y + height <= bounds.y + bounds.height + ROUNDING, `${node.id} is out of bounds`);
  }
  let right = Number.NEGATIVE_INFINITY;
  for (const [generation, column] of [...columns].sort(([a], [b]) => a - b)) {
    require(column.every((k) => places[k]!.x > right), `generation ${generation} is no column of its own`);
    right = Math.max(...column.map((k) => outlet(places[k]!).x));
    const down = column.toSorted((a, b) => places[a]!.y - places[b]!.y);
    for (const [at, k] of down.entries()) {
      const above = places[down[at - 1] ?? -1];
      require(!above || places[k]!.y >= above.y + above.height, `${nodes[k]!.id} overlaps the one above`);
    }
  }
  for (const [k, { id, source, target, closesCycle }] of edges.entries()) {
    const route = routes[k]!;
    const [from, to] = [places[source]!, places[target]!];
    require(route.length >= 2, `${id} has no route`);
    if (closesCycle) {
      const covered = places.filter((place) => route.some((point, at) => at > 1 && at < 4 && isInside(point, place)));
      require(covered.length === 0, `${id} runs back through a node`);
      continue;
    }
    require(outlet(from).x < inlet(to).x, `${id} does not go right`);
    const [first, last] = [route[0]!, route.at(-1)!];
    require(Math.abs(first.x - outlet(from).x) <= 1 && Math.abs(last.x - inlet(to).x) <= 1, `${id} does not touch`);
    require(Math.abs(first.y - outlet(from).y) <= from.height / 2, `${id} misses its source`);
    require(Math.abs(last.y - inlet(to).y) <= to.height / 2, `${id} misses its target`);
    require(route.every(({ x }, at) => at === 0 || x >= route[at - 1]!.x - ROUNDING), `${id} turns back`);
  }
  return faults;
}

const isInside = (point: Point, { x, y, width, height }: Box): boolean =>
  point.x > x && point.x < x + width && point.y > y && point.y < y + height;

describe('a plain picture', () => {
  test('has fans at right angles that meet nowhere', () => {
    fc.assert(
      fc.property(anySketch, (sketch) => {
        const drawn = draw(columnsOf(sketch));
        const layout = layoutColumns(drawn);
        fc.pre(layout.isPlain);
        expect(faultsOf(drawn, layout)).toEqual([]);
        for (const [one, { source, target }] of drawn.edges.entries()) {
          for (const [other, edge] of drawn.edges.entries()) {
            if (edge.source === source || edge.target === target || edge.closesCycle) continue;
            if (!drawn.edges[one]!.closesCycle) expect(doTouch(layout.routes[one]!, layout.routes[other]!)).toBe(false);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['a story', mnistStory(), true],
    ['a sweep', sweep({ runs: 120 }), true],
    ['a shortcut past a column', shortcut(), false],
    ['two runs that use the same two datasets', crossed(false), false],
    ['a run that uses what another uses, and more', crossed(true), false],
    ['runs that each use one of two pairs', woven(), false],
  ])('is %s: %s', (_, columns, isPlain) => {
    expect(layoutColumns(draw(columns)).isPlain).toBe(isPlain);
  });
});

describe.each(Object.entries(ENGINES))('a picture made by %s', (name, layOut) => {
  test('has generations as columns, no overlaps, and every edge going right', async () => {
    await fc.assert(
      fc.asyncProperty(anySketch, fc.boolean(), fc.nat(), async (sketch, extended, seed) => {
        const columns = columnsOf(sketch);
        const drawn = draw(columns, { extended, extracted: [`a${1 + (seed % 40)}`, `r${1 + (seed % 37)}`] });
        expect(faultsOf(drawn, await layOut(drawn))).toEqual([]);
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
    expect(faultsOf(drawn, await layOut(drawn))).toEqual([]);
  });

  test('keeps the order of what was there', async () => {
    await fc.assert(
      fc.asyncProperty(anySketch, fc.nat(), async (sketch, seed) => {
        const columns = columnsOf(sketch);
        const before = draw(columns);
        const was = await layOut(before);
        const after = draw(columns, { extracted: [`a${1 + (seed % 40)}`, `r${1 + (seed % 40)}`] });
        const now = await layOut(after, was);
        expect(faultsOf(after, now)).toEqual([]);
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
    expect(faultsOf(after, now)).toEqual([]);
  });
});

/** Whether two routes at right angles share a point. */
function doTouch(one: readonly Point[], other: readonly Point[]): boolean {
  const boxes = (route: readonly Point[]) =>
    route.slice(1).map(({ x, y }, k) => ({
      left: Math.min(x, route[k]!.x),
      right: Math.max(x, route[k]!.x),
      top: Math.min(y, route[k]!.y),
      bottom: Math.max(y, route[k]!.y),
    }));
  return boxes(one).some((a) =>
    boxes(other).some((b) => a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom),
  );
}

function shortcut(): LineageColumns {
  const lineage = new LineageBuilder();
  const [base, run, made, last] = [lineage.artifact(), lineage.run(), lineage.artifact(), lineage.run()];
  return lineage.path(base, run, made, last).edge(base, last).columns();
}

/** Two datasets and two runs: each run uses both, or only the second one does. */
function crossed(isHalf: boolean): LineageColumns {
  const lineage = new LineageBuilder();
  const [base, split] = [lineage.artifact(), lineage.run()];
  const datasets = [lineage.artifact(), lineage.artifact()];
  const runs = [lineage.run(), lineage.run()];
  lineage.edge(base, split);
  for (const [k, dataset] of datasets.entries()) {
    lineage.edge(split, dataset);
    for (const run of isHalf && k === 0 ? runs.slice(1) : runs) lineage.edge(dataset, run);
  }
  return lineage.columns();
}

/** Two runs with two models each, and two comparisons that use one model of each. */
function woven(): LineageColumns {
  const lineage = new LineageBuilder();
  const base = lineage.artifact();
  const comparisons = [lineage.run(), lineage.run()];
  for (const run of [lineage.run(), lineage.run()]) {
    lineage.edge(base, run);
    for (const comparison of comparisons) lineage.path(run, lineage.artifact(), comparison);
  }
  return lineage.columns();
}
