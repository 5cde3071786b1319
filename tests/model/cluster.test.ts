/** Clusters and extraction, sentence by sentence of the rules. */

import { describe, expect, test } from 'vitest';
import { defaultChoices } from '../../src/model/choices.ts';
import { drawLineage } from '../../src/model/drawLineage.ts';
import { buildGraph } from '../../src/model/graph.ts';
import type { NodeKey } from '../../src/model/lineage.ts';
import { LineageBuilder, chain, sweep } from '../support/builders.ts';
import { clusters, draw, drawnAs, edgesByLook, looks, star } from './drawings.ts';

describe('siblings', () => {
  test('are five or more in a cluster, and four by themselves', () => {
    expect(looks(draw(star(Array(4).fill('train'))))).toEqual(['artifact dataset', ...Array(4).fill('run train')]);
    expect(looks(draw(star(Array(5).fill('train'))))).toEqual(['artifact dataset', 'cluster train ×5']);
  });

  test('of a sweep are siblings though each model has a run of its own', () => {
    const drawn = draw(sweep({ runs: 100 }));
    expect(looks(drawn)).toEqual([
      'artifact dataset',
      'cluster train ×100',
      'cluster model ×100',
      'cluster evaluate ×100',
      'cluster results ×100',
    ]);
    expect(drawn.edges.map(({ count }) => count)).toEqual([100, 100, 100, 100]);
  });

  test('of one type have a cluster of their own from five on; others share a mixed one from five on', () => {
    const drawn = draw(star([...Array(5).fill('train'), 'tune', 'tune', 'prune', null, null]));
    expect(looks(drawn)).toEqual(['artifact dataset', 'cluster train ×5', 'cluster - ×5']);
    const few = draw(star([...Array(5).fill('train'), 'tune', 'tune', 'prune', null]));
    expect(looks(few)).toEqual(['artifact dataset', 'cluster train ×5', 'run tune', 'run tune', 'run prune', 'run -']);
  });

  test('without a job type are a type, told apart from a mixed cluster', () => {
    const drawn = draw(star([...Array(5).fill(null), 'a', 'b', 'c', 'd', 'e']));
    expect(looks(drawn)).toEqual(['artifact dataset', 'cluster - ×5', 'cluster - ×5']);
    expect(new Set(drawn.nodes.map(({ id }) => id)).size).toBe(3);
  });

  test('are on one side only, and of one kind only', () => {
    const lineage = new LineageBuilder();
    const model = lineage.artifact();
    for (let k = 0; k < 3; k++) lineage.edge(lineage.run(), model).edge(model, lineage.run());
    expect(clusters(draw(lineage.columns()))).toEqual([]);
  });

  test('upstream are known by what was made from them', () => {
    const lineage = new LineageBuilder();
    const report = lineage.artifact();
    const merge = lineage.run({ type: 'merge' });
    lineage.edge(merge, report);
    for (let k = 0; k < 6; k++)
      lineage.path(lineage.run({ type: 'train' }), lineage.artifact({ type: 'model' }), merge);
    expect(looks(draw(lineage.columns()))).toEqual([
      'cluster train ×6',
      'cluster model ×6',
      'run merge',
      'artifact dataset',
    ]);
  });

  test('differ when one of them was also made from something else', () => {
    const lineage = new LineageBuilder();
    const dataset = lineage.artifact();
    const split = lineage.run({ type: 'split' });
    const part = lineage.artifact({ type: 'part' });
    lineage.path(dataset, split, part);
    const runs = Array.from({ length: 6 }, () => lineage.run());
    for (const run of runs) lineage.edge(dataset, run);
    lineage.edge(part, runs[0]!);
    const drawn = draw(lineage.columns());
    expect(drawnAs(drawn, runs[0]!).members.length).toBe(1);
    expect(drawnAs(drawn, runs[0]!).generation).toBe(3);
    expect(drawnAs(drawn, runs[1]!).members.length).toBe(5);
  });
});

describe('extracting', () => {
  const RUN = 1;
  const MODEL = 2;

  test('draws a node by itself, and its private lineage follows it', () => {
    const drawn = draw(sweep({ runs: 20 }), { extracted: ['r2'] });
    expect(looks(drawn)).toEqual([
      'artifact dataset',
      'run train',
      'cluster train ×19',
      'artifact model',
      'cluster model ×19',
      'run evaluate',
      'cluster evaluate ×19',
      'artifact results',
      'cluster results ×19',
    ]);
    expect(edgesByLook(drawn).filter(([, , count]) => count === 1)).toEqual([
      ['artifact dataset', 'run train', 1],
      ['run train', 'artifact model', 1],
      ['artifact model', 'run evaluate', 1],
      ['run evaluate', 'artifact results', 1],
    ]);
  });

  test('leaves every cluster its identity, down to the last member and for what is behind it', () => {
    const runs = 8;
    const columns = sweep({ runs });
    const before = draw(columns);
    const keys = Array.from({ length: runs - 1 }, (_, k): NodeKey => `r${2 + 4 * k}`);
    const two = draw(columns, { extracted: keys.slice(1) });
    expect(clusters(two).map(({ id, members }) => [id, members.length])).toEqual(
      clusters(before).map(({ id }) => [id, 2]),
    );
    const last = draw(columns, { extracted: keys });
    expect(clusters(last)).toEqual([]);
    const lastRun = 1 + 4 * (runs - 1);
    expect(drawnAs(last, lastRun)).toMatchObject({ kind: 'run', home: drawnAs(before, lastRun).id });
    expect(drawnAs(last, lastRun + 1)).toMatchObject({ kind: 'artifact', home: drawnAs(before, lastRun + 1).id });
  });

  test('says which cluster a node belongs to, and nothing for what followed it', () => {
    const columns = sweep({ runs: 20 });
    const drawn = draw(columns, { extracted: ['r2'] });
    expect(drawnAs(drawn, RUN).home).toBe(drawnAs(draw(columns), RUN).id);
    expect(drawnAs(drawn, MODEL).home).toBeNull();
  });

  test('makes new clusters of what was reached only through the node, and they dissolve below five', () => {
    const columns = bigLogger(6);
    const before = draw(columns.columns);
    expect(drawnAs(before, columns.models[0]!).members.length).toBe(6 + columns.others);
    const drawn = draw(columns.columns, { extracted: [columns.key] });
    expect(drawnAs(drawn, columns.models[0]!)).toMatchObject({ kind: 'cluster', type: 'model' });
    expect(drawnAs(drawn, columns.models[0]!).members.length).toBe(6);
    const fewer = bigLogger(4);
    expect(drawnAs(draw(fewer.columns, { extracted: [fewer.key] }), fewer.models[0]!).members.length).toBe(1);
  });

  test('counts extracted siblings among the five', () => {
    const { columns, key, models } = bigLogger(6);
    const extracted: NodeKey[] = [key, ...models.slice(0, 3).map((index): NodeKey => `a${index + 1}`)];
    const drawn = draw(columns, { extracted });
    expect(drawnAs(drawn, models[5]!).members.length).toBe(3);
    expect(drawnAs(drawn, models[0]!).home).toBe(drawnAs(drawn, models[5]!).id);
  });

  test('one of two producers takes the shared product along, and leaves the rest', () => {
    const lineage = new LineageBuilder();
    const dataset = lineage.artifact();
    const runs = Array.from({ length: 6 }, () => lineage.run());
    const models = runs.map((run) => {
      const model = lineage.artifact({ type: 'model' });
      lineage.path(dataset, run, model);
      return model;
    });
    lineage.edge(runs[1]!, models[0]!);
    const drawn = draw(lineage.columns(), { extracted: ['r2'] });
    expect(drawnAs(drawn, models[0]!).members.length).toBe(1);
    expect(drawnAs(drawn, models[1]!).members.length).toBe(5);
  });

  test('and putting back is exact, in any order', () => {
    const graph = buildGraph(sweep({ runs: 30 }));
    const withChoice = (extracted: readonly NodeKey[]) => drawLineage(graph, { ...defaultChoices, extracted }).drawn;
    const none = withChoice([]);
    const both = withChoice(['r2', 'a7']);
    expect(withChoice(['a7', 'r2', 'a7'])).toEqual(both);
    expect(withChoice([])).toEqual(none);
  });

  test('keys and identities that name nothing are passed over', () => {
    const columns = sweep({ runs: 12 });
    expect(draw(columns, { extracted: ['r999', 'a2'], pinned: ['a0'], expanded: ['c:gone'] })).toEqual(draw(columns));
  });

  test('pinned nodes are never inside', () => {
    const drawn = draw(sweep({ runs: 20 }), { pinned: ['a3'] });
    expect(drawnAs(drawn, MODEL).members.length).toBe(1);
    expect(drawnAs(drawn, RUN).members.length).toBe(20);
  });

  test('expanding draws every member with its own lineage; collapsing undoes it', () => {
    const columns = sweep({ runs: 6 });
    const before = draw(columns);
    const [runs] = clusters(before);
    const drawn = draw(columns, { expanded: [runs!.id] });
    expect(clusters(drawn)).toEqual([]);
    expect(drawn.nodes.filter(({ home }) => home === runs!.id).length).toBe(6);
  });
});

describe('generations', () => {
  test('are longest paths, so that every edge goes right', () => {
    const lineage = new LineageBuilder();
    const base = lineage.artifact();
    const early = lineage.run();
    const middle = lineage.artifact();
    const late = lineage.run();
    lineage.path(base, early, middle, late).edge(base, late);
    const drawn = draw(lineage.columns());
    expect([base, early, middle, late].map((node) => drawnAs(drawn, node).generation)).toEqual([0, 1, 2, 3]);
  });

  test('are negative upstream', () => {
    const lineage = new LineageBuilder();
    const base = lineage.artifact();
    const run = lineage.run();
    const source = lineage.artifact();
    lineage.path(source, run, base);
    const drawn = draw(lineage.columns());
    expect([source, run, base].map((node) => drawnAs(drawn, node).generation)).toEqual([-2, -1, 0]);
  });

  test('a run that logs what it used is a cycle: drawn, marked, and its nodes still in columns', () => {
    const lineage = new LineageBuilder();
    const base = lineage.artifact();
    const run = lineage.run();
    const data = lineage.artifact();
    const again = lineage.run();
    lineage.path(base, run, data, again, data);
    const drawn = draw(lineage.columns());
    expect([base, run, data, again].map((node) => drawnAs(drawn, node).generation)).toEqual([0, 1, 2, 3]);
    expect(drawn.edges.filter(({ closesCycle }) => closesCycle).map(({ id }) => id)).toEqual(['r4>a3']);
  });

  test('five runs that log what they used are one cluster with edges both ways', () => {
    const lineage = new LineageBuilder();
    const base = lineage.artifact();
    for (let k = 0; k < 5; k++) lineage.path(base, lineage.run(), base);
    const drawn = draw(lineage.columns());
    expect(looks(drawn)).toEqual(['artifact dataset', 'cluster train ×5']);
    expect(drawn.edges.map(({ count, closesCycle }) => [count, closesCycle])).toEqual([
      [5, false],
      [5, true],
    ]);
  });

  test('a node that uses itself, which no client does, neither loops nor is lost', () => {
    const lineage = new LineageBuilder();
    const base = lineage.artifact();
    lineage.edge(base, base);
    expect(draw(lineage.columns()).edges).toMatchObject([{ id: 'a1>a1', count: 1, closesCycle: true }]);
  });

  test('a chain of 500,000 nodes does not overflow the stack', () => {
    const drawn = draw(chain({ length: 500_000 }));
    expect(drawn.nodes.at(-1)!.generation).toBe(499_999);
  });
});

/** A sweep one of whose runs logs `models` models, and the other five runs two each. */
function bigLogger(count: number) {
  const lineage = new LineageBuilder();
  const dataset = lineage.artifact();
  const logger = lineage.run();
  lineage.edge(dataset, logger);
  const models = Array.from({ length: count }, () => lineage.artifact({ type: 'model' }));
  for (const model of models) lineage.edge(logger, model);
  for (let k = 0; k < 5; k++) {
    const run = lineage.run();
    lineage.edge(dataset, run);
    for (let m = 0; m < 2; m++) lineage.edge(run, lineage.artifact({ type: 'model' }));
  }
  return { columns: lineage.columns(), key: `r${logger + 1}` as NodeKey, models, others: 10 };
}
