/** Builds the columns of lineages for tests: by hand, and the shapes that people's projects have. */

import { ARTIFACT, RUN } from '../../src/model/lineage.ts';
import type { LineageColumns, NodeKind } from '../../src/model/lineage.ts';

export interface NodeFacts {
  readonly name?: string;
  readonly type?: string | null;
  readonly state?: string;
  readonly aliases?: readonly string[];
  readonly tags?: readonly string[];
  /** Seconds since 1970. */
  readonly createdAt?: number;
  readonly moreUpstream?: number;
  readonly moreDownstream?: number;
}

const FIRST_CREATED = 1_762_000_000;
const PROJECT = 'team/mnist';

/** Gathers nodes and edges. The first node added is the base. */
export class LineageBuilder {
  private readonly kinds: NodeKind[] = [];
  private readonly facts: NodeFacts[] = [];
  private readonly sources: number[] = [];
  private readonly targets: number[] = [];

  /** Adds an artifact version and returns its index. */
  artifact(facts: NodeFacts = {}): number {
    return this.add(ARTIFACT, { type: 'dataset', state: 'COMMITTED', ...facts });
  }

  /** Adds a run and returns its index. */
  run(facts: NodeFacts = {}): number {
    return this.add(RUN, { type: 'train', state: 'finished', ...facts });
  }

  /** Adds an edge: an artifact that a run uses, or a run that logs an artifact. Returns the builder. */
  edge(source: number, target: number): this {
    this.sources.push(source);
    this.targets.push(target);
    return this;
  }

  /** Adds the edges of a path. */
  path(...nodes: readonly number[]): this {
    for (let k = 1; k < nodes.length; k++) this.edge(nodes[k - 1]!, nodes[k]!);
    return this;
  }

  columns(): LineageColumns {
    const { kinds, facts } = this;
    const words = {
      types: [...new Set(facts.flatMap(({ type }) => type ?? []))],
      states: [...new Set(facts.flatMap(({ state }) => state ?? []))],
    };
    const indexed = {
      types: new Map(words.types.map((word, k) => [word, k])),
      states: new Map(words.states.map((word, k) => [word, k])),
    };
    const name = (k: number): string => facts[k]!.name ?? (kinds[k] === RUN ? `run-${k}` : `artifact-${k}:v0`);
    const labelled = (label: 'aliases' | 'tags') =>
      facts.flatMap((fact, k) => (fact[label] ?? []).map((word) => [k, word] as const));
    return {
      nodes: {
        count: kinds.length,
        kind: kinds,
        number: kinds.map((_, k) => k + 1),
        name: kinds.map((_, k) => name(k)),
        slug: kinds.map((kind, k) => (kind === RUN ? `id${k}` : name(k).replace(/:v\d+$/, ''))),
        versionIndex: kinds.map((kind, k) => (kind === RUN ? -1 : Number(/:v(\d+)$/.exec(name(k))?.[1] ?? 0))),
        type: facts.map(({ type }) => indexed.types.get(type ?? '') ?? -1),
        types: words.types,
        state: facts.map(({ state }) => indexed.states.get(state ?? '') ?? -1),
        states: words.states,
        project: kinds.map(() => 0),
        projects: [PROJECT],
        createdAt: facts.map(({ createdAt }, k) => createdAt ?? FIRST_CREATED + k * 60),
        aliasOf: labelled('aliases').map(([k]) => k),
        aliases: labelled('aliases').map(([, word]) => word),
        tagOf: labelled('tags').map(([k]) => k),
        tags: labelled('tags').map(([, word]) => word),
        moreUpstream: facts.map(({ moreUpstream }) => moreUpstream ?? 0),
        moreDownstream: facts.map(({ moreDownstream }) => moreDownstream ?? 0),
      },
      edges: { count: this.sources.length, source: this.sources, target: this.targets },
      truncated: facts.some(({ moreUpstream, moreDownstream }) => (moreUpstream ?? 0) + (moreDownstream ?? 0) > 0),
      generatedLeftOut: 0,
    };
  }

  private add(kind: NodeKind, facts: NodeFacts): number {
    this.kinds.push(kind);
    return this.facts.push(facts) - 1;
  }
}

/**
 * The story of three scripts, seen from the dataset: `jumping-monkey-1` logs `mnist_dataset:v0`, `vague-morning-5` uses
 * it and logs `mnist_model:v0`, `serene-haze-6` evaluates that.
 */
export function mnistStory(): LineageColumns {
  const lineage = new LineageBuilder();
  const dataset = lineage.artifact({ name: 'mnist_dataset:v0', type: 'dataset', aliases: ['latest'] });
  const maker = lineage.run({ name: 'jumping-monkey-1', type: null });
  const trainer = lineage.run({ name: 'vague-morning-5', type: 'train_model' });
  const model = lineage.artifact({ name: 'mnist_model:v0', type: 'model', aliases: ['latest', 'best'] });
  const evaluator = lineage.run({ name: 'serene-haze-6', type: 'evaluate_model' });
  return lineage.path(maker, dataset, trainer, model, evaluator).columns();
}

/**
 * A sweep, seen from its dataset: `runs` training runs that each log a model, an evaluation run of each model, and its
 * results. 4 nodes and 4 edges per run, and the dataset.
 */
export function sweep({ runs }: { readonly runs: number }): LineageColumns {
  const lineage = new LineageBuilder();
  const dataset = lineage.artifact({ name: 'mnist_dataset:v0', type: 'dataset', aliases: ['latest'] });
  for (let k = 0; k < runs; k++) {
    const trainer = lineage.run({
      name: `sweep-run-${k}`,
      type: 'train',
      state: k % 10 === 9 ? 'crashed' : 'finished',
    });
    const model = lineage.artifact({ name: `model-${k}:v0`, type: 'model', aliases: k === 7 ? ['best'] : [] });
    const evaluator = lineage.run({ name: `evaluation-${k}`, type: 'evaluate' });
    const results = lineage.artifact({ name: `results-${k}:v0`, type: 'results' });
    lineage.path(dataset, trainer, model, evaluator, results);
  }
  return lineage.columns();
}

/** One long path of `length` nodes downstream of its first, an artifact. */
export function chain({ length }: { readonly length: number }): LineageColumns {
  const lineage = new LineageBuilder();
  const nodes = Array.from({ length }, (_, k) => (k % 2 === 0 ? lineage.artifact() : lineage.run()));
  for (let k = 1; k < length; k++) lineage.edge(nodes[k - 1]!, nodes[k]!);
  return lineage.columns();
}

/** Fine-tuning: each model is trained from the one before and from a dataset that all share. */
export function fineTuning({ steps }: { readonly steps: number }): LineageColumns {
  const lineage = new LineageBuilder();
  let model = lineage.artifact({ name: 'model:v0', type: 'model' });
  const dataset = lineage.artifact({ name: 'dataset:v0' });
  for (let k = 1; k <= steps; k++) {
    const run = lineage.run({ name: `tune-${k}`, type: 'tune' });
    const next = lineage.artifact({ name: `model:v${k}`, type: 'model' });
    lineage.path(model, run, next).edge(dataset, run);
    model = next;
  }
  return lineage.columns();
}
