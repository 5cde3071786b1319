/** What the main thread holds of a lineage: only what is drawn. The rest stays with the engine. */

import type { LineageBase } from '../api/lineage.ts';
import type { DrawnEdge, DrawnId, DrawnNode } from '../model/drawn.ts';
import type { LineageChoices } from '../model/choices.ts';
import type { NodeKey } from '../model/lineage.ts';
import type { MatchRanges } from '../model/search.ts';
import type { Hides } from '../model/visible.ts';
import type { NodeFacts } from './nodeFacts.ts';

/** Which lineage is asked for. Two requests that are equal as JSON ask for the same. */
export interface LineageRequest {
  readonly entity: string;
  readonly project: string;
  readonly base: LineageBase;
  readonly extended: boolean;
  readonly includeGenerated: boolean;
  readonly reached: readonly NodeKey[];
  /** How many nodes the answer may have. */
  readonly budget: number;
}

/** A word of the lineage, such as a type, and how many nodes have it. */
export interface WordCount {
  readonly word: string;
  readonly count: number;
}

/** What there is in a lineage that was opened. */
export interface LineageSummary {
  /** Names the lineage to the engine; another answer of the server has another handle. */
  readonly handle: string;
  readonly nodes: number;
  readonly edges: number;
  readonly base: NodeFacts;
  readonly truncated: boolean;
  readonly generatedLeftOut: number;
  /** The empty word stands for runs without a job type. */
  readonly types: readonly WordCount[];
  readonly jobTypes: readonly WordCount[];
  readonly states: readonly WordCount[];
  readonly aliases: readonly WordCount[];
  readonly tags: readonly WordCount[];
}

/** A drawn graph with what its nodes say. */
export interface Scene {
  /** Names the scene in requests for members. */
  readonly number: number;
  readonly handle: string;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  /** Facts of each drawn node's first member. */
  readonly facts: readonly NodeFacts[];
  /** How many runs of each cluster are in each state, the commonest first; empty for all other drawn nodes. */
  readonly states: readonly (readonly WordCount[])[];
  readonly shown: number;
  /** How many nodes each choice takes out by itself. */
  readonly hides: Hides;
  /** Keys of the view that this lineage does not hold. */
  readonly gone: readonly NodeKey[];
}

export interface MemberRow {
  readonly facts: NodeFacts;
  readonly highlights: MatchRanges;
}

export interface MemberPage {
  /** How many members match. */
  readonly total: number;
  readonly rows: readonly MemberRow[];
}

export interface FoundNode extends MemberRow {
  /** What draws it: the node itself or a cluster; null where it is filtered out. */
  readonly drawnAs: DrawnId | null;
}

export interface FoundPage {
  readonly total: number;
  readonly results: readonly FoundNode[];
}

/** Ids of drawn nodes and of drawn edges. */
export interface LitIds {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** Everything that is asked about a lineage. Answered in this thread or by a worker. */
export interface LineageEngine {
  /** Null when there is no such base. */
  open(request: LineageRequest, signal?: AbortSignal): Promise<LineageSummary | null>;
  draw(handle: string, choices: LineageChoices): Promise<Scene>;
  members(scene: number, cluster: DrawnId, query: string, from: number, to: number): Promise<MemberPage>;
  /** Keys of all members that match. */
  matches(scene: number, cluster: DrawnId, query: string): Promise<readonly NodeKey[]>;
  search(scene: number, query: string, limit: number): Promise<FoundPage>;
  /** Facts of some nodes, and what draws each; nodes that the lineage does not hold are left out. */
  locate(scene: number, keys: readonly NodeKey[]): Promise<readonly FoundNode[]>;
  /** What is lit by one drawn node, or by all paths between two. */
  light(scene: number, ids: readonly DrawnId[]): Promise<LitIds>;
  /** The lineage as JSON, as the server sent it. */
  exportJson(handle: string): Promise<string>;
}
