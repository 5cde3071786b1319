/** Generated lineages for property tests: the shapes of real projects with noise, and plain random graphs. */

import fc from 'fast-check';

import { ARTIFACT, RUN } from '../../src/model/lineage.ts';
import type { LineageColumns, NodeKind } from '../../src/model/lineage.ts';
import { LineageBuilder } from '../support/builders.ts';

/** A graph before one of its nodes is made the base. */
export interface Sketch {
  readonly kinds: readonly NodeKind[];
  readonly types: readonly (string | null)[];
  readonly edges: readonly (readonly [number, number])[];
  readonly base: number;
}

const TYPES: readonly (readonly (string | null)[])[] = [
  ['dataset', 'model', 'results'],
  ['train', 'evaluate', null],
];

/** The columns of a sketch, its base first and the other nodes in the order given: keys stay the same in any order. */
export function columnsOf({ kinds, types, edges, base }: Sketch, order = kinds.map((_, k) => k)): LineageColumns {
  const lineage = new LineageBuilder();
  const placed = [base, ...order.filter((node) => node !== base)];
  const indexOf = new Map<number, number>();
  for (const node of placed) {
    const facts = { type: types[node]!, createdAt: 1_000_000 + node * 60, name: `node-${node}:v0` };
    indexOf.set(node, kinds[node] === RUN ? lineage.run(facts) : lineage.artifact(facts));
  }
  for (const [source, target] of edges) lineage.edge(indexOf.get(source)!, indexOf.get(target)!);
  const columns = lineage.columns();
  return { ...columns, nodes: { ...columns.nodes, number: placed.map((node) => node + 1) } };
}

/** Turns random numbers into a project: stages of siblings, each made from the stage before, and some noise. */
const stagedSketch = fc
  .record({
    stages: fc.array(fc.record({ fan: fc.constantFrom(1, 2, 5, 6, 9), join: fc.integer({ min: 0, max: 3 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
    start: fc.constantFrom<NodeKind>(ARTIFACT, RUN),
    typeSeeds: fc.array(fc.nat(11), { minLength: 90, maxLength: 90 }),
    sameness: fc.integer({ min: 1, max: 9 }),
    noise: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }),
    base: fc.oneof(fc.constant(0), fc.nat()),
  })
  .map(({ stages, start, typeSeeds, sameness, noise, base }): Sketch => {
    const kinds: NodeKind[] = [start];
    const edges: [number, number][] = [];
    let stage = [0];
    for (const { fan, join } of stages) {
      const next: number[] = [];
      for (const [k, node] of stage.entries()) {
        // Past a width the lineage goes on one to one, as sweeps do.
        const children = stage.length > 4 ? 1 : fan;
        for (let child = 0; child < children && kinds.length < 80; child++) {
          const made = kinds.push(kinds[node] === RUN ? ARTIFACT : RUN) - 1;
          edges.push([node, made]);
          if (join > 0 && k % join === 0) edges.push([stage[(k + join) % stage.length]!, made]);
          next.push(made);
        }
      }
      if (next.length > 0) stage = next;
    }
    for (const [a, b] of noise) {
      const [source, target] = [a % kinds.length, b % kinds.length].sort((x, y) => x - y) as [number, number];
      if (kinds[source] !== kinds[target]) edges.push([source, target]);
    }
    return { kinds, types: typesOf(kinds, typeSeeds, sameness), edges, base: base % kinds.length };
  });

const looseSketch = (isCyclic: boolean): fc.Arbitrary<Sketch> =>
  fc
    .record({
      kinds: fc.array(fc.constantFrom<NodeKind>(ARTIFACT, RUN), { minLength: 1, maxLength: 24 }),
      pairs: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 50 }),
      typeSeeds: fc.array(fc.nat(11), { minLength: 24, maxLength: 24 }),
      base: fc.nat(),
    })
    .map(({ kinds, pairs, typeSeeds, base }): Sketch => {
      const edges = pairs
        .map(([a, b]): [number, number] => [a % kinds.length, b % kinds.length])
        .filter(([source, target]) => kinds[source] !== kinds[target])
        .map(([source, target]): [number, number] =>
          isCyclic || source < target ? [source, target] : [target, source],
        );
      return { kinds, types: typesOf(kinds, typeSeeds, 9), edges, base: base % kinds.length };
    });

/** Mostly one type when `sameness` is high, so that clusters of a type and mixed ones both come about. */
function typesOf(kinds: readonly NodeKind[], seeds: readonly number[], sameness: number): (string | null)[] {
  return kinds.map((kind, k) => TYPES[kind]![Math.max(0, seeds[k]! - sameness) % 3]!);
}

/** Lets some edges run backwards too, as in runs that log what they used. */
const withCycles = (sketches: fc.Arbitrary<Sketch>): fc.Arbitrary<Sketch> =>
  fc.tuple(sketches, fc.array(fc.nat(), { minLength: 1, maxLength: 8 })).map(([sketch, picks]) => {
    if (sketch.edges.length === 0) return sketch;
    const back = picks.map((pick) => sketch.edges[pick % sketch.edges.length]!.toReversed() as [number, number]);
    return { ...sketch, edges: [...sketch.edges, ...back] };
  });

export const acyclicSketch: fc.Arbitrary<Sketch> = fc.oneof(
  { arbitrary: stagedSketch, weight: 3 },
  { arbitrary: looseSketch(false), weight: 1 },
);

export const anySketch: fc.Arbitrary<Sketch> = fc.oneof(
  { arbitrary: acyclicSketch, weight: 2 },
  { arbitrary: withCycles(stagedSketch), weight: 1 },
  { arbitrary: looseSketch(true), weight: 1 },
);
