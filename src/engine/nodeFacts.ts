/** The facts of one node that the lineage's columns hold, gathered into one object for what is drawn or listed. */

import { RUN, nodeKey } from '../model/lineage.ts';
import type { LineageColumns, NodeKey } from '../model/lineage.ts';

export interface NodeFacts {
  readonly key: NodeKey;
  readonly kind: 'artifact' | 'run';
  /** What people read: "mnist_model:v0" or a run's display name. */
  readonly name: string;
  /** What addresses use: the collection's name, or the run id. */
  readonly slug: string;
  /** A version's number in its collection; -1 for a run. */
  readonly versionIndex: number;
  readonly type: string | null;
  readonly state: string;
  /** "entity/project". */
  readonly project: string;
  /** Seconds since 1970. */
  readonly createdAt: number;
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
}

type Nodes = LineageColumns['nodes'];

/** Gathers facts by node index; aliases and tags are indexed once per lineage. */
export type FactsReader = (index: number) => NodeFacts;

export function factsReader(nodes: Nodes): FactsReader {
  const aliases = wordsByNode(nodes.aliasOf, nodes.aliases);
  const tags = wordsByNode(nodes.tagOf, nodes.tags);
  return (index) => ({
    key: nodeKey(nodes, index),
    kind: nodes.kind[index] === RUN ? 'run' : 'artifact',
    name: nodes.name[index] ?? '',
    slug: nodes.slug[index] ?? '',
    versionIndex: nodes.versionIndex[index] ?? -1,
    type: nodes.types[nodes.type[index] ?? -1] ?? null,
    state: nodes.states[nodes.state[index] ?? -1] ?? '',
    project: nodes.projects[nodes.project[index] ?? -1] ?? '',
    createdAt: nodes.createdAt[index] ?? 0,
    aliases: aliases.get(index) ?? [],
    tags: tags.get(index) ?? [],
  });
}

function wordsByNode(nodeOf: readonly number[], words: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const byNode = new Map<number, string[]>();
  for (const [k, node] of nodeOf.entries()) {
    const word = words[k];
    if (word === undefined) continue;
    const known = byNode.get(node);
    if (known) known.push(word);
    else byNode.set(node, [word]);
  }
  return byNode;
}
