/**
 * Holds lineages and answers everything that is asked about them. Runs in a worker where there are workers, so that
 * the main thread keeps only what is drawn; the same functions run in the same thread where there are none.
 */

import { drawLineage } from '../model/drawLineage.ts';
import type { DrawnGraph, DrawnId, DrawnNode } from '../model/drawn.ts';
import { buildGraph } from '../model/graph.ts';
import { indicesOf } from '../model/choices.ts';
import type { LineageChoices } from '../model/choices.ts';
import { RUN, nodeKey } from '../model/lineage.ts';
import type { LineageColumns, LineageGraph, NodeKey } from '../model/lineage.ts';
import { lineageOf, pathsBetween } from '../model/paths.ts';
import { createSearch } from '../model/search.ts';
import type { LineageSearcher } from '../model/search.ts';
import { BoundedMap } from '../shared/boundedMap.ts';
import { fingerprint } from './fingerprint.ts';
import { factsReader } from './nodeFacts.ts';
import type { FactsReader } from './nodeFacts.ts';
import type { FoundNode, LineageEngine, LineageRequest, LineageSummary, Scene, WordCount } from './scene.ts';

/** Brings the columns of a lineage; null when its base does not exist. */
export type FetchLineage = (request: LineageRequest, signal?: AbortSignal) => Promise<LineageColumns | null>;

interface Opened {
  readonly columns: LineageColumns;
  readonly graph: LineageGraph;
  readonly facts: FactsReader;
  readonly summary: LineageSummary;
  /** Made at the first search: many views are never searched. */
  search: LineageSearcher | null;
}

interface Staged {
  readonly opened: Opened;
  readonly drawn: DrawnGraph;
}

/** How many lineages and scenes are kept: the present ones, and a few that Back may return to. */
const KEPT_LINEAGES = 4;
const KEPT_SCENES = 12;

/** The requested scene or lineage was evicted from the cache; opening the lineage again brings it back. */
export class ForgottenError extends Error {
  override readonly name = 'ForgottenError';
}

export function createLineageEngine(fetchLineage: FetchLineage): LineageEngine {
  const lineages = new BoundedMap<string, Opened>({ most: KEPT_LINEAGES });
  const scenes = new BoundedMap<number, Staged>({ most: KEPT_SCENES });
  let sceneCount = 0;

  const lineage = (handle: string) => kept(lineages, handle);
  const staged = (scene: number) => kept(scenes, scene);
  const matching = (scene: number, cluster: DrawnId, query: string) => {
    const { opened, drawn } = staged(scene);
    const members = drawn.nodes.find((node) => node.id === cluster)?.members ?? new Uint32Array();
    return { opened, found: query.trim() === '' ? members : searcher(opened).filter(members, query) };
  };

  return {
    async open(request, signal) {
      const columns = await fetchLineage(request, signal);
      if (columns === null) return null;
      // Equal answers have equal handles, so that an unchanged lineage is not drawn again.
      const handle = fingerprint(columns);
      const known = lineages.get(handle);
      if (known) return known.summary;
      const graph = buildGraph(columns);
      const facts = factsReader(columns.nodes);
      const summary = summarise(handle, columns, facts);
      lineages.set(handle, { columns, graph, facts, summary, search: null });
      return summary;
    },

    async draw(handle, choices) {
      const opened = lineage(handle);
      const { visible, drawn } = drawLineage(opened.graph, choices);
      const number = ++sceneCount;
      scenes.set(number, { opened, drawn });
      return {
        number,
        handle,
        nodes: drawn.nodes,
        edges: drawn.edges,
        facts: drawn.nodes.map((node) => opened.facts(node.members[0] ?? 0)),
        states: drawn.nodes.map((node) => statesOf(node, opened.graph.nodes)),
        shown: visible.shown,
        hides: visible.hides,
        gone: goneKeys(opened.graph.nodes, choices),
      } satisfies Scene;
    },

    async members(scene, cluster, query, from, to) {
      const { opened, found } = matching(scene, cluster, query);
      const rows = Array.from(found.subarray(from, to), (index) => ({
        facts: opened.facts(index),
        highlights: query.trim() === '' ? [] : searcher(opened).highlights(index, query),
      }));
      return { total: found.length, rows };
    },

    async matches(scene, cluster, query) {
      const { opened, found } = matching(scene, cluster, query);
      return Array.from(found, (index) => nodeKey(opened.graph.nodes, index));
    },

    async search(scene, query, limit) {
      const { opened, drawn } = staged(scene);
      const found = searcher(opened).rank(query);
      const results = Array.from(found.subarray(0, limit), (index): FoundNode => ({
        facts: opened.facts(index),
        highlights: searcher(opened).highlights(index, query),
        drawnAs: drawnAs(drawn, index),
      }));
      return { total: found.length, results };
    },

    async locate(scene, keys) {
      const { opened, drawn } = staged(scene);
      const located = indicesOf(opened.graph.nodes, keys).map((index): FoundNode => ({
        facts: opened.facts(index),
        highlights: [],
        drawnAs: drawnAs(drawn, index),
      }));
      const byKey = new Map(located.map((found) => [found.facts.key, found]));
      return keys.flatMap((key) => byKey.get(key) ?? []);
    },

    async light(scene, ids) {
      const { opened, drawn } = staged(scene);
      const [one, other] = ids.map((id) => drawn.nodes.findIndex((node) => node.id === id)).filter((at) => at >= 0);
      if (one === undefined) return { nodes: [], edges: [] };
      const lit =
        other === undefined ? lineageOf(opened.graph, drawn, [one]) : pathsBetween(opened.graph, drawn, one, other);
      return {
        nodes: drawn.nodes.filter((_, index) => lit.nodes[index] === 1).map((node) => node.id),
        edges: drawn.edges.filter((_, index) => lit.edges[index] === 1).map((edge) => edge.id),
      };
    },

    exportJson: async (handle) => JSON.stringify(lineage(handle).columns),
  };
}

/** What draws a node of the lineage; null where nothing does. */
function drawnAs(drawn: DrawnGraph, index: number): DrawnId | null {
  return drawn.nodes[drawn.drawnOf[index] ?? -1]?.id ?? null;
}

function searcher(opened: Opened): LineageSearcher {
  opened.search ??= createSearch(opened.graph.nodes);
  return opened.search;
}

function kept<Key, Value>(store: BoundedMap<Key, Value>, key: Key): Value {
  const value = store.get(key);
  if (value === undefined) throw new ForgottenError(`Nothing is kept for ${String(key)}.`);
  return value;
}

/** Keys of the view that this lineage does not hold: deleted since, or never in it. */
function goneKeys(nodes: LineageColumns['nodes'], choices: LineageChoices): readonly NodeKey[] {
  const asked = new Set([...choices.extracted, ...choices.pinned, ...choices.hidden]);
  if (asked.size === 0) return [];
  for (const index of indicesOf(nodes, asked)) asked.delete(nodeKey(nodes, index));
  return [...asked];
}

function summarise(handle: string, columns: LineageColumns, facts: FactsReader): LineageSummary {
  const { nodes, edges } = columns;
  const ofKind = (wanted: 'artifact' | 'run') => (index: number) => (nodes.kind[index] === RUN) === (wanted === 'run');
  return {
    handle,
    nodes: nodes.count,
    edges: edges.count,
    base: facts(0),
    truncated: columns.truncated,
    generatedLeftOut: columns.generatedLeftOut,
    types: countWords(nodes.type, nodes.types, ofKind('artifact')),
    jobTypes: countWords(nodes.type, nodes.types, ofKind('run')),
    states: countWords(nodes.state, nodes.states, ofKind('run')),
    aliases: countPairs(nodes.aliases),
    tags: countPairs(nodes.tags),
  };
}

/** How many nodes have each word, the commonest first. Nodes without one are counted under the empty word. */
function countWords(
  column: readonly number[],
  words: readonly string[],
  admits: (index: number) => boolean,
): readonly WordCount[] {
  const counts = new Map<string, number>();
  for (let i = 0; i < column.length; i++) {
    if (!admits(i)) continue;
    const word = words[column[i]!] ?? '';
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return commonestFirst(counts);
}

function statesOf({ kind, memberKind, members }: DrawnNode, { state, states }: LineageColumns['nodes']) {
  if (kind !== 'cluster' || memberKind !== 'run') return [];
  const counts = new Map<string, number>();
  for (const member of members) {
    const word = states[state[member]!] ?? '';
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return commonestFirst(counts);
}

function countPairs(words: readonly string[]): readonly WordCount[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return commonestFirst(counts).slice(0, 200);
}

function commonestFirst(counts: ReadonlyMap<string, number>): readonly WordCount[] {
  return [...counts]
    .map(([word, count]) => ({ word, count }))
    .sort((a, b) => b.count - a.count || a.word.localeCompare(b.word));
}
