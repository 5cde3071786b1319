/** What is visible: lineage, hops, filters and hiding, which never cut a path. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { defaultChoices } from '../../src/model/choices.ts';
import type { VisibleChoices } from '../../src/model/choices.ts';
import { drawLineage } from '../../src/model/drawLineage.ts';
import { buildGraph } from '../../src/model/graph.ts';
import type { LineageColumns } from '../../src/model/lineage.ts';
import { GONE, PLACEHOLDER, SHOWN, visibleGraph } from '../../src/model/visible.ts';
import { LineageBuilder, mnistStory, sweep } from '../support/builders.ts';
import { anySketch, columnsOf } from './lineages.ts';

const look = (columns: LineageColumns, choices: Partial<VisibleChoices> = {}) =>
  visibleGraph(buildGraph(columns), { ...defaultChoices, ...choices });

/** The names of the nodes that stand so. */
const named = (columns: LineageColumns, status: Uint8Array, how: number) =>
  columns.nodes.name.filter((_, node) => status[node] === how);

describe('the scope', () => {
  test('is the direct lineage, both ways and whole', () => {
    const story = mnistStory();
    expect(look(story)).toMatchObject({ shown: 5, placeholders: 0 });
  });

  test('leaves siblings out until the lineage is extended, and says how many', () => {
    const columns = fromModel();
    expect(look(columns)).toMatchObject({ shown: 3, hides: { lineage: 4 } });
    expect(look(columns, { extended: true })).toMatchObject({ shown: 7, hides: { lineage: 0 } });
  });

  test('follows as many edges as are chosen, on each side by itself', () => {
    const story = mnistStory();
    const near = look(story, { downstreamHops: 1 });
    expect(named(story, near.status, SHOWN)).toEqual(['mnist_dataset:v0', 'jumping-monkey-1', 'vague-morning-5']);
    expect(near.hides).toMatchObject({ upstreamHops: 0, downstreamHops: 2 });
    expect(look(story, { upstreamHops: 0, downstreamHops: 0 }).shown).toBe(1);
  });

  test('says at its edge how many neighbours are not there: left out by the answer, or by the hops', () => {
    const lineage = new LineageBuilder();
    const base = lineage.artifact({ moreUpstream: 3 });
    for (let k = 0; k < 7; k++) lineage.edge(base, lineage.run({ moreDownstream: 1 }));
    const near = look(lineage.columns(), { downstreamHops: 0 });
    expect([near.moreUpstream[base], near.moreDownstream[base]]).toEqual([3, 7]);
    const { nodes } = drawLineage(buildGraph(lineage.columns()), defaultChoices).drawn;
    expect(nodes.map(({ moreUpstream, moreDownstream }) => [moreUpstream, moreDownstream])).toEqual([
      [3, 0],
      [0, 7],
    ]);
  });

  test('of extended lineage counts steps each way, whatever their order', () => {
    const columns = fromModel();
    expect(look(columns, { extended: true, upstreamHops: 1 }).shown).toBe(2);
    expect(look(columns, { extended: true, upstreamHops: 2, downstreamHops: 1 })).toMatchObject({
      shown: 5,
      hides: { downstreamHops: 2 },
    });
  });
});

describe('a filter', () => {
  test('takes dead ends out, and keeps what is on a path as a placeholder', () => {
    const story = mnistStory();
    const { status } = look(story, { withoutJobTypes: ['train_model', 'evaluate_model'] });
    expect(named(story, status, PLACEHOLDER)).toEqual(['vague-morning-5']);
    expect(named(story, status, GONE)).toEqual(['serene-haze-6']);
  });

  test.each<[string, Partial<VisibleChoices>, readonly string[]]>([
    ['artifact types', { withoutTypes: ['model'] }, ['mnist_model:v0']],
    ['job types', { withoutJobTypes: ['evaluate_model'] }, ['serene-haze-6']],
    ['runs without a job type', { withoutJobTypes: [''] }, ['jumping-monkey-1']],
    ['run states', { withoutStates: ['crashed'] }, ['serene-haze-6']],
    ['aliases', { aliases: ['latest'] }, ['mnist_model:v0']],
    ['tags', { tags: ['good'] }, ['mnist_dataset:v0', 'mnist_model:v0']],
    ['aliases or tags', { aliases: ['best'], tags: ['good'] }, ['mnist_dataset:v0']],
    ['the time before', { createdFrom: 1_762_000_120 }, ['mnist_dataset:v0', 'jumping-monkey-1']],
    ['the time after', { createdUntil: 1_762_000_120 }, ['mnist_model:v0', 'serene-haze-6']],
  ])('of %s', (_, choices, filtered) => {
    const story = mnistStory();
    const columns: LineageColumns = {
      ...story,
      nodes: {
        ...story.nodes,
        state: [0, 1, 1, 0, 2],
        states: ['COMMITTED', 'finished', 'crashed'],
        aliasOf: [0, 3],
        aliases: ['latest', 'best'],
        tagOf: [],
        tags: [],
      },
    };
    const { status, hides } = look(columns, choices);
    const base = columns.nodes.name[0]!;
    expect(columns.nodes.name.filter((_, node) => status[node] !== SHOWN)).toEqual(
      filtered.filter((name) => name !== base),
    );
    const { types, jobTypes, states, labels, created } = hides;
    expect(types + jobTypes + states + labels + created).toBe(filtered.length);
  });

  test('leaves no node loose: what is visible hangs together', () => {
    fc.assert(
      fc.property(
        anySketch,
        fc.boolean(),
        fc.subarray(['dataset', 'model', 'results']),
        fc.subarray(['train', 'evaluate', '']),
        fc.option(fc.nat(5)),
        fc.option(fc.nat(5)),
        (sketch, extended, withoutTypes, withoutJobTypes, upstreamHops, downstreamHops) => {
          const columns = columnsOf(sketch);
          const choices = { extended, withoutTypes, withoutJobTypes, upstreamHops, downstreamHops };
          const { status } = look(columns, choices);
          expect(connectedTo(columns, status)).toBe(status.filter((how) => how !== GONE).length);
          const everything = look(columns, { extended, upstreamHops, downstreamHops });
          expect(status.every((how, node) => how === GONE || everything.status[node] === SHOWN)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('never takes out the base', () => {
    expect(look(mnistStory(), { withoutTypes: ['dataset'], hidden: ['a1'] }).status[0]).toBe(SHOWN);
  });

  test('merges sibling placeholders, and shows what lies behind them', () => {
    const { nodes, edges } = drawLineage(buildGraph(sweep({ runs: 30 })), {
      ...defaultChoices,
      withoutJobTypes: ['train'],
    }).drawn;
    expect(nodes.map(({ kind, members }) => [kind, members.length])).toEqual([
      ['artifact', 1],
      ['placeholder', 30],
      ['cluster', 30],
      ['cluster', 30],
      ['cluster', 30],
    ]);
    expect(nodes[1]!.id).toMatch(/^p:/);
    expect(edges.map(({ count }) => count)).toEqual([30, 30, 30, 30]);
  });
});

describe('hiding by hand', () => {
  test('leaves a placeholder even at a dead end, and counts', () => {
    const story = mnistStory();
    const { status, hides } = look(story, { hidden: ['r5', 'r999'] });
    expect(named(story, status, PLACEHOLDER)).toEqual(['serene-haze-6']);
    expect(hides.hidden).toBe(1);
  });

  test('keeps the path to what is hidden', () => {
    const story = mnistStory();
    const { status } = look(story, { hidden: ['r5'], withoutTypes: ['model'], withoutJobTypes: ['train_model'] });
    expect(named(story, status, PLACEHOLDER)).toEqual(['vague-morning-5', 'mnist_model:v0', 'serene-haze-6']);
  });
});

test('deleted versions are ghosts', () => {
  const lineage = new LineageBuilder();
  const base = lineage.artifact();
  lineage.path(lineage.artifact({ state: 'DELETED' }), lineage.run(), base);
  const { nodes } = drawLineage(buildGraph(lineage.columns()), defaultChoices).drawn;
  expect(nodes.map(({ kind }) => kind)).toEqual(['ghost', 'run', 'artifact']);
});

/** A model, its run and its dataset; and two more runs that use the dataset, each with a model. */
function fromModel(): LineageColumns {
  const lineage = new LineageBuilder();
  const model = lineage.artifact({ type: 'model' });
  const dataset = lineage.artifact();
  lineage.path(dataset, lineage.run(), model);
  for (let k = 0; k < 2; k++) lineage.path(dataset, lineage.run(), lineage.artifact({ type: 'model' }));
  return lineage.columns();
}

/** How many visible nodes are connected to the base through visible ones. */
function connectedTo({ edges }: LineageColumns, status: Uint8Array): number {
  const found = new Set([0]);
  for (const node of found) {
    for (let e = 0; e < edges.count; e++) {
      const [source, target] = [edges.source[e]!, edges.target[e]!];
      if (source === node && status[target] !== GONE) found.add(target);
      if (target === node && status[source] !== GONE) found.add(source);
    }
  }
  return found.size;
}
