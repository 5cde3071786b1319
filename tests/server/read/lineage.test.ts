import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { LineageColumns } from '../../../src/model/lineage.ts';
import type { OpenData } from '../../../src/server/openData.ts';
import { addMember, ensureSequence } from '../../../src/server/store/collections.ts';
import { walkLineage, type LineageRequest, type WalkDirection } from '../../../src/server/read/lineage.ts';
import { ensureProject } from '../../../src/server/store/projects.ts';
import { addInput, addOutput } from '../../../src/server/store/edges.ts';
import { insertRun } from '../../../src/server/store/runs.ts';
import { insertPending, markCommitted, versionById } from '../../../src/server/store/versions.ts';
import { temporaryData } from '../../support/memory.ts';
import { tester } from '../../support/caller.ts';

let data: OpenData & { remove: () => void };
beforeAll(async () => {
  data = await temporaryData();
});
afterAll(() => data.remove());

/** A small lineage: which of the runs (rows) used and logged which of the versions, by their numbers. */
interface Plan {
  readonly runs: number;
  readonly versions: number;
  readonly generated: readonly boolean[];
  readonly inputs: readonly (readonly [run: number, version: number])[];
  readonly outputs: readonly (readonly [run: number, version: number])[];
}

const plans: fc.Arbitrary<Plan> = fc
  .record({ runs: fc.integer({ min: 1, max: 8 }), versions: fc.integer({ min: 1, max: 8 }) })
  .chain(({ runs, versions }) => {
    const pairs = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 0, max: runs - 1 }), fc.integer({ min: 0, max: versions - 1 })),
      { maxLength: 14, selector: ([run, version]) => `${run} ${version}` },
    );
    const generated = fc.array(
      fc.integer({ min: 0, max: 5 }).map((die) => die === 0),
      {
        minLength: versions,
        maxLength: versions,
      },
    );
    return fc.record({
      runs: fc.constant(runs),
      versions: fc.constant(versions),
      generated,
      inputs: pairs,
      outputs: pairs,
    });
  });

let projects = 0;

/** Records a plan as a project of its own, and tells the row ids. */
function record(plan: Plan): Promise<{ runs: number[]; versions: number[] }> {
  return data.services.db.write(async (tx) => {
    const project = await ensureProject(tx, 'tests', `p${projects++}`, 1);
    const versions: number[] = [];
    for (let number = 0; number < plan.versions; number++) {
      const type = plan.generated[number] ? 'job' : 'dataset';
      const collection = await ensureSequence(tx, project.id, type, `c${number}`, 1);
      const id = await insertPending(tx, {
        collectionId: collection.id,
        digest: '',
        description: null,
        metadata: null,
        historyStep: null,
        ttlSeconds: null,
        clientId: null,
        distributedId: null,
        runId: null,
        aliases: [],
        createdAt: 1,
      });
      const versionIndex = await addMember(tx, collection.id, id, 1);
      await markCommitted(tx, id, { versionIndex, digest: '', size: 0, fileCount: 0, now: 1 });
      versions.push(id);
    }
    const runs: number[] = [];
    for (let number = 0; number < plan.runs; number++) {
      const facts = { projectId: project.id, name: `r${number}`, displayName: `run ${number}`, userName: 'tests' };
      runs.push(await insertRun(tx, { ...facts, createdAt: 1 }));
    }
    for (const [edges, add] of [
      [plan.inputs, (run: number, version: Parameters<typeof addInput>[2]) => addInput(tx, run, version, null, 1)],
      [plan.outputs, (run: number, version: Parameters<typeof addInput>[2]) => addOutput(tx, run, version, 1)],
    ] as const) {
      for (const [run, number] of edges) {
        const version = await versionById(tx, versions[number] ?? 0);
        if (version) await add(runs[run] ?? 0, version);
      }
    }
    return { runs, versions };
  });
}

const key = (kind: 'r' | 'a', number: number) => `${kind}${number}`;

/** The plan's edges as pairs of keys, without those of generated versions other than the base. */
function edgesOf(plan: Plan, includeGenerated: boolean): [string, string][] {
  const shown = ([, version]: readonly [number, number]) => includeGenerated || !plan.generated[version];
  return [
    ...plan.inputs.filter(shown).map(([run, version]): [string, string] => [key('a', version), key('r', run)]),
    ...plan.outputs.filter(shown).map(([run, version]): [string, string] => [key('r', run), key('a', version)]),
  ];
}

/** Distances from the base along edges, one way or (for the connected component) both, within a number of hops. */
function reach(edges: readonly [string, string][], base: string, way: 'up' | 'down' | 'both', hops: number) {
  const distance = new Map([[base, 0]]);
  const queue = [base];
  for (const node of queue) {
    const here = distance.get(node) ?? 0;
    if (here >= hops) continue;
    for (const [source, target] of edges) {
      const next = [];
      if (way !== 'up' && source === node) next.push(target);
      if (way !== 'down' && target === node) next.push(source);
      for (const other of next) {
        if (distance.has(other)) continue;
        distance.set(other, here + 1);
        queue.push(other);
      }
    }
  }
  return distance;
}

/** An answer in terms of the plan: keys of its nodes and edges, and what each node says is left out. */
function translate(answer: LineageColumns, ids: { runs: number[]; versions: number[] }) {
  const { nodes, edges } = answer;
  const name = (index: number) => {
    const number = nodes.number[index] ?? -1;
    return nodes.kind[index] === 1 ? key('r', ids.runs.indexOf(number)) : key('a', ids.versions.indexOf(number));
  };
  const keys = Array.from({ length: nodes.count }, (_, index) => name(index));
  return {
    keys,
    edges: edges.source.map((source, edge) => `${name(source)}>${name(edges.target[edge] ?? -1)}`).sort(),
    more: new Map(keys.map((node, index) => [node, [nodes.moreUpstream[index], nodes.moreDownstream[index]]])),
  };
}

const requests = fc.record({
  direction: fc.constantFrom<WalkDirection>('UPSTREAM', 'DOWNSTREAM', 'BOTH'),
  upstreamHops: fc.option(fc.integer({ min: 0, max: 4 })),
  downstreamHops: fc.option(fc.integer({ min: 0, max: 4 })),
  includeGenerated: fc.boolean(),
});

describe('the lineage walk', () => {
  it('finds exactly ancestors and descendants, the edges between them, and what hops leave out', async () => {
    await fc.assert(
      fc.asyncProperty(plans, requests, fc.nat(), async (plan, choice, pick) => {
        const ids = await record(plan);
        const run = pick % plan.runs;
        const request: LineageRequest = {
          ...choice,
          base: { kind: 'run', id: ids.runs[run] ?? 0 },
          extended: false,
          expand: [],
          budget: 10_000,
        };
        const answer = translate(await walkLineage(data.services.db, tester, request, 1), ids);
        const edges = edgesOf(plan, choice.includeGenerated);
        const up = choice.direction === 'DOWNSTREAM' ? 0 : (choice.upstreamHops ?? Infinity);
        const down = choice.direction === 'UPSTREAM' ? 0 : (choice.downstreamHops ?? Infinity);
        const above = reach(edges, key('r', run), 'up', up);
        const below = reach(edges, key('r', run), 'down', down);
        const expected = new Set([...above.keys(), ...below.keys()]);
        expect(new Set(answer.keys)).toEqual(expected);
        const between = edges.filter(([source, target]) => expected.has(source) && expected.has(target));
        expect(answer.edges).toEqual(between.map(([source, target]) => `${source}>${target}`).sort());
        for (const node of expected) {
          const hidden = (walked: boolean, from: 0 | 1) =>
            walked ? edges.filter((edge) => edge[from] === node && !expected.has(edge[from === 0 ? 1 : 0])).length : 0;
          expect([node, answer.more.get(node)]).toEqual([
            node,
            [
              hidden(above.has(node) && choice.direction !== 'DOWNSTREAM', 1),
              hidden(below.has(node) && choice.direction !== 'UPSTREAM', 0),
            ],
          ]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('finds the whole connected component when asked for extended lineage', async () => {
    await fc.assert(
      fc.asyncProperty(plans, fc.nat(), async (plan, pick) => {
        const ids = await record(plan);
        const run = pick % plan.runs;
        const answer = translate(
          await walkLineage(data.services.db, tester, wholeRequest({ kind: 'run', id: ids.runs[run] ?? 0 }), 1),
          ids,
        );
        const component = reach(edgesOf(plan, true), key('r', run), 'both', Infinity);
        expect(new Set(answer.keys)).toEqual(new Set(component.keys()));
        expect([...answer.more.values()].flat().every((count) => count === 0)).toBe(true);
      }),
      { numRuns: 75 },
    );
  });

  it('keeps to its budget with the nearest nodes, and says where it stopped', async () => {
    await fc.assert(
      fc.asyncProperty(plans, fc.nat(), fc.integer({ min: 1, max: 6 }), async (plan, pick, budget) => {
        const ids = await record(plan);
        const run = pick % plan.runs;
        const whole = { ...wholeRequest({ kind: 'run', id: ids.runs[run] ?? 0 }), extended: false };
        const all = await walkLineage(data.services.db, tester, whole, 1);
        const cut = await walkLineage(data.services.db, tester, { ...whole, budget }, 1);
        expect(cut.nodes.count).toBe(Math.min(budget, all.nodes.count));
        expect(cut.truncated).toBe(budget < all.nodes.count);
        const left = [...cut.nodes.moreUpstream, ...cut.nodes.moreDownstream].reduce((sum, count) => sum + count, 0);
        expect(left > 0).toBe(cut.truncated);
        const edges = edgesOf(plan, true);
        const distances = [reach(edges, key('r', run), 'up', 99), reach(edges, key('r', run), 'down', 99)];
        const distance = (node: string) => Math.min(...distances.map((found) => found.get(node) ?? Infinity));
        const kept = translate(cut, ids).keys.map(distance);
        const rest = translate(all, ids).keys.filter((node) => !translate(cut, ids).keys.includes(node));
        expect(Math.max(...kept)).toBeLessThanOrEqual(Math.min(Infinity, ...rest.map(distance)));
      }),
      { numRuns: 100 },
    );
  });

  it('adds the neighbours of a node that is expanded past the budget', async () => {
    const star: Plan = {
      runs: 6,
      versions: 1,
      generated: [false],
      inputs: [0, 1, 2, 3, 4, 5].map((run) => [run, 0] as const),
      outputs: [],
    };
    const ids = await record(star);
    const request = { ...wholeRequest({ kind: 'version', id: ids.versions[0] ?? 0 }), extended: false, budget: 3 };
    const cut = await walkLineage(data.services.db, tester, request, 1);
    expect(cut.nodes.moreDownstream[0]).toBe(4);
    const expanded = await walkLineage(data.services.db, tester, { ...request, expand: [request.base] }, 1);
    expect(expanded.nodes.count).toBe(7);
    expect(expanded.nodes.moreDownstream[0]).toBe(0);
  });

  it('shows the lineage of a generated artifact that is the base', async () => {
    const ids = await record({ runs: 1, versions: 2, generated: [true, true], inputs: [[0, 0]], outputs: [[0, 1]] });
    const request = { ...wholeRequest({ kind: 'version', id: ids.versions[0] ?? 0 }), includeGenerated: false };
    const answer = await walkLineage(data.services.db, tester, request, 1);
    expect(translate(answer, ids).edges).toEqual(['a0>r0']);
    expect(answer.generatedLeftOut).toBe(1);
  });

  it('counts the generated artifacts that it leaves out', async () => {
    const ids = await record({
      runs: 1,
      versions: 3,
      generated: [false, true, true],
      inputs: [[0, 0]],
      outputs: [
        [0, 1],
        [0, 2],
      ],
    });
    const request = { ...wholeRequest({ kind: 'version', id: ids.versions[0] ?? 0 }), includeGenerated: false };
    expect((await walkLineage(data.services.db, tester, request, 1)).generatedLeftOut).toBe(2);
  });
});

function wholeRequest(base: LineageRequest['base']): LineageRequest {
  return {
    base,
    direction: 'BOTH',
    upstreamHops: null,
    downstreamHops: null,
    extended: true,
    includeGenerated: true,
    expand: [],
    budget: 10_000,
  };
}
