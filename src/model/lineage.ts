/**
 * The lineage graph: which runs used and logged which artifact versions.
 *
 * Nodes are numbers from 0 to `count - 1`, facts about them are columns, and edges are kept twice in compressed rows
 * (by source and by target), so that 1,000,000 nodes cost tens of megabytes and no objects.
 */

/** The kinds a node can have, as the lineage query numbers them. */
export const ARTIFACT = 0;
export const RUN = 1;
export type NodeKind = typeof ARTIFACT | typeof RUN;

/** A node's stable name: "a" or "r" and the number in its id. Used in addresses and as React Flow's node id. */
export type NodeKey = `${'a' | 'r'}${number}`;

/** The columns of the lineage query's answer; see `LineageNodes` in the schema for what each one means. */
export interface LineageColumns {
  readonly nodes: {
    readonly count: number;
    readonly kind: readonly number[];
    readonly number: readonly number[];
    readonly name: readonly string[];
    readonly slug: readonly string[];
    readonly versionIndex: readonly number[];
    readonly type: readonly number[];
    readonly types: readonly string[];
    readonly state: readonly number[];
    readonly states: readonly string[];
    readonly project: readonly number[];
    readonly projects: readonly string[];
    readonly createdAt: readonly number[];
    readonly aliasOf: readonly number[];
    readonly aliases: readonly string[];
    readonly tagOf: readonly number[];
    readonly tags: readonly string[];
    readonly moreUpstream: readonly number[];
    readonly moreDownstream: readonly number[];
  };
  readonly edges: { readonly count: number; readonly source: readonly number[]; readonly target: readonly number[] };
  readonly truncated: boolean;
  readonly generatedLeftOut: number;
}

/** Where versions are linked, by columns; see `LineageLinks` in the schema. */
export interface LineageLinks {
  readonly of: readonly number[];
  readonly names: readonly string[];
  readonly aliasOf: readonly number[];
  readonly aliases: readonly string[];
}

/** Whose nodes are, by columns; see `LineagePeople` in the schema. */
export interface LineagePeople {
  readonly user: readonly number[];
  readonly names: readonly string[];
}

/** Neighbours in compressed rows: those of node i are `neighbours[offsets[i]]` to `neighbours[offsets[i + 1] - 1]`. */
export interface Adjacency {
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
}

/** A lineage with its edges indexed both ways. Node 0 is the base. */
export interface LineageGraph {
  readonly nodes: LineageColumns['nodes'];
  readonly edges: { readonly count: number; readonly source: Uint32Array; readonly target: Uint32Array };
  /** Towards results. */
  readonly downstream: Adjacency;
  /** Towards sources. */
  readonly upstream: Adjacency;
  readonly truncated: boolean;
  readonly generatedLeftOut: number;
}

/** The stable name of node `index`. */
export function nodeKey(nodes: LineageColumns['nodes'], index: number): NodeKey {
  return `${nodes.kind[index] === RUN ? 'r' : 'a'}${nodes.number[index] ?? 0}`;
}
