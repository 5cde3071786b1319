import { MessageChannel } from 'node:worker_threads';

import { describe, expect, test } from 'vitest';

import { ApiError } from '../../src/api/client.ts';
import { defaultChoices } from '../../src/model/choices.ts';
import type { LineageColumns } from '../../src/model/lineage.ts';
import { createLineageEngine } from '../../src/engine/lineageEngine.ts';
import type { FetchLineage } from '../../src/engine/lineageEngine.ts';
import { LINEAGE_METHODS } from '../../src/engine/sharedEngine.ts';
import { connect, serve } from '../../src/engine/workerRpc.ts';
import type { LineageEngine, LineageRequest, Scene } from '../../src/engine/scene.ts';
import { mnistStory, sweep } from '../support/builders.ts';

const request: LineageRequest = {
  entity: 'team',
  project: 'mnist',
  base: { artifactName: 'mnist_dataset:v0' },
  extended: false,
  includeGenerated: false,
  reached: [],
  budget: 10_000,
};

const answering =
  (columns: LineageColumns | null): FetchLineage =>
  () =>
    Promise.resolve(columns);

/** The same engine behind a real message channel, as it is behind a worker. */
function acrossChannel(fetchLineage: FetchLineage): LineageEngine {
  const { port1, port2 } = new MessageChannel();
  serve(createLineageEngine(fetchLineage), port1 as unknown as Worker);
  port1.start();
  port2.start();
  port1.unref();
  port2.unref();
  return connect<LineageEngine>(port2 as unknown as Worker, LINEAGE_METHODS).methods;
}

describe.each([
  ['in this thread', createLineageEngine],
  ['across a channel', acrossChannel],
])('the engine %s', (_, create) => {
  async function open(columns: LineageColumns): Promise<{ engine: LineageEngine; scene: Scene }> {
    const engine = create(answering(columns));
    const summary = await engine.open(request);
    return { engine, scene: await engine.draw(summary?.handle ?? '', defaultChoices) };
  }

  const clusterOf = (scene: Scene, type: string) => {
    const cluster = scene.nodes.find((node) => node.kind === 'cluster' && node.type === type);
    if (!cluster) throw new Error(`There is no cluster of ${type}.`);
    return cluster;
  };

  test('counts the states of the runs in each cluster, and of nothing else', async () => {
    const { scene } = await open(sweep({ runs: 20 }));
    const states = scene.nodes.map((node, index) => [node.type, scene.states[index]] as const);
    const sum = (type: string) =>
      states.find(([of]) => of === type)?.[1]?.reduce((total, { count }) => total + count, 0) ?? 0;
    expect(sum('train')).toBe(20);
    expect(sum('evaluate')).toBe(20);
    expect(states.flatMap(([, counts]) => counts ?? []).reduce((total, { count }) => total + count, 0)).toBe(40);
    expect(states.flatMap(([, counts]) => counts ?? [])).toContainEqual({ word: 'crashed', count: 2 });
  });

  test('says what there is in a lineage', async () => {
    const summary = await create(answering(sweep({ runs: 20 }))).open(request);
    expect(summary).toMatchObject({
      nodes: 81,
      edges: 80,
      truncated: false,
      base: { name: 'mnist_dataset:v0', kind: 'artifact' },
    });
    expect(summary?.jobTypes).toEqual([
      { word: 'evaluate', count: 20 },
      { word: 'train', count: 20 },
    ]);
    expect(summary?.states).toEqual([
      { word: 'finished', count: 38 },
      { word: 'crashed', count: 2 },
    ]);
    expect(summary?.aliases).toContainEqual({ word: 'best', count: 1 });
  });

  test('answers null for a base that does not exist', async () => {
    expect(await create(answering(null)).open(request)).toBeNull();
  });

  test('draws with the facts of each node', async () => {
    const { scene } = await open(mnistStory());
    expect(scene.nodes).toHaveLength(5);
    expect(scene.facts.map(({ name }) => name)).toEqual([
      'jumping-monkey-1',
      'mnist_dataset:v0',
      'vague-morning-5',
      'mnist_model:v0',
      'serene-haze-6',
    ]);
    expect(scene.facts[3]).toMatchObject({ type: 'model', aliases: ['latest', 'best'], project: 'team/mnist' });
  });

  test('lists members in pages, and those that match', async () => {
    const { engine, scene } = await open(sweep({ runs: 100 }));
    const { id } = clusterOf(scene, 'train');
    const page = await engine.members(scene.number, id, '', 98, 120);
    expect(page.total).toBe(100);
    expect(page.rows.map(({ facts }) => facts.name)).toEqual(['sweep-run-98', 'sweep-run-99']);
    const found = await engine.members(scene.number, id, 'run-42', 0, 10);
    expect(found).toMatchObject({ total: 1, rows: [{ facts: { name: 'sweep-run-42' }, highlights: [[6, 12]] }] });
    expect(await engine.matches(scene.number, id, 'crashed')).toHaveLength(10);
  });

  test('finds across the whole lineage, and says what draws each result', async () => {
    const { engine, scene } = await open(sweep({ runs: 30 }));
    const best = await engine.search(scene.number, 'best', 10);
    expect(best).toMatchObject({
      total: 1,
      results: [{ facts: { name: 'model-7:v0' }, drawnAs: clusterOf(scene, 'model').id }],
    });
    const limited = await engine.search(scene.number, 'results', 5);
    expect(limited.results).toHaveLength(5);
    expect(limited.total).toBe(30);
  });

  test('locates nodes by key, and leaves out those that are gone', async () => {
    const { engine, scene } = await open(mnistStory());
    const located = await engine.locate(scene.number, ['a4', 'r999', 'a1']);
    expect(located.map(({ facts, drawnAs }) => [facts.name, drawnAs])).toEqual([
      ['mnist_model:v0', 'a4'],
      ['mnist_dataset:v0', 'a1'],
    ]);
  });

  test('lights a lineage, or the paths between two', async () => {
    const { engine, scene } = await open(mnistStory());
    const all = await engine.light(scene.number, ['a4']);
    expect(all.nodes).toHaveLength(5);
    expect(all.edges).toHaveLength(4);
    const path = await engine.light(scene.number, ['a1', 'a4']);
    expect(path.nodes).toEqual(['a1', 'r3', 'a4']);
    expect(await engine.light(scene.number, ['c:gone'])).toEqual({ nodes: [], edges: [] });
  });

  test('says which nodes of a saved view are gone', async () => {
    const engine = create(answering(mnistStory()));
    const summary = await engine.open(request);
    const scene = await engine.draw(summary?.handle ?? '', {
      ...defaultChoices,
      extracted: ['r3', 'r77'],
      hidden: ['a88'],
    });
    expect(scene.gone).toEqual(['r77', 'a88']);
  });

  test('gives an unchanged lineage the same handle, and a changed one another', async () => {
    let columns = mnistStory();
    const engine = create(() => Promise.resolve(columns));
    const first = await engine.open(request);
    expect((await engine.open(request))?.handle).toBe(first?.handle);
    columns = {
      ...columns,
      nodes: {
        ...columns.nodes,
        states: columns.nodes.states.map((state) => (state === 'finished' ? 'failed' : state)),
      },
    };
    expect((await engine.open(request))?.handle).not.toBe(first?.handle);
  });

  test('tells what it has forgotten from what never was', async () => {
    await expect(create(answering(null)).draw('nothing', defaultChoices)).rejects.toMatchObject({
      name: 'ForgottenError',
    });
  });

  test('hands on what the server refused, and an answer that was cut off', async () => {
    const refusing = create(() => Promise.reject(new ApiError('refused', { status: 400, detail: 'No such project.' })));
    await expect(refusing.open(request)).rejects.toMatchObject({
      kind: 'refused',
      detail: 'No such project.',
      status: 400,
    });
    const story = mnistStory();
    const cut = create(answering({ ...story, edges: { ...story.edges, count: 9 } }));
    await expect(cut.open(request)).rejects.toMatchObject({ name: 'BrokenLineageError' });
  });

  test('passes on that nobody waits any more', async () => {
    const told = Promise.withResolvers<void>();
    const engine = create(
      (_asked, signal) =>
        new Promise((_resolve, reject) =>
          signal?.addEventListener('abort', () => {
            told.resolve();
            reject(new Error('left'));
          }),
        ),
    );
    const controller = new AbortController();
    const answer = engine.open(request, controller.signal);
    controller.abort(new Error('left'));
    await expect(answer).rejects.toThrow('left');
    await told.promise;
  });

  test('exports what the server said', async () => {
    const story = mnistStory();
    const engine = create(answering(story));
    const summary = await engine.open(request);
    expect(JSON.parse(await engine.exportJson(summary?.handle ?? ''))).toEqual(story);
  });
});
