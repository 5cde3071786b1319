/**
 * Search over the nodes of a lineage: every word of a query must occur in a node's name, alias, tag, type or state, or
 * begin a run's id.
 *
 * The index holds lower-case names once; words that many nodes share (types, states, labels) are matched once per query
 * and not once per node. When a query only grows, only what matched before is looked at again.
 */

import { RUN } from './lineage.ts';
import type { LineageColumns } from './lineage.ts';
import { wordsOf } from '../shared/words.ts';
import { fold, foldLetters } from '../shared/fold.ts';

type Nodes = LineageColumns['nodes'];

/** Half-open ranges of UTF-16 positions in a name. */
export type MatchRanges = readonly (readonly [number, number])[];

export interface LineageSearcher {
  /** The members that match, the best first. All of them, in their order, when the query holds no word. */
  filter(members: Uint32Array, query: string): Uint32Array;
  /** The nodes of the whole lineage that match, the best first; none when the query holds no word. */
  rank(query: string): Uint32Array;
  /** Where the query's words occur in a node's name, merged and in order. */
  highlights(node: number, query: string): MatchRanges;
}

/** How well a word matches, the best first; a node ranks by its worst word. */
const WHOLE = 0;
const BEGINS = 1;
const BEGINS_WORD = 2;
const WITHIN = 3;
/** In another fact than the name. */
const ELSEWHERE = 4;
const NONE = 5;

/** Shorter words begin too many run ids by chance. */
const SHORTEST_ID_WORD = 4;

interface Matches {
  readonly query: string;
  /** In the order of the members. */
  readonly matching: Uint32Array;
  /** The best first. */
  readonly ranked: Uint32Array;
}

/** Prepares the search over a lineage's nodes. */
export function createSearch(nodes: Nodes): LineageSearcher {
  const names = nodes.name.map(fold);
  const factMatcher = sharedFacts(nodes);
  const all = Uint32Array.from({ length: nodes.count }, (_, node) => node);
  /** The last search among each set of members. */
  const searched = new WeakMap<Uint32Array, Matches>();

  const find = (members: Uint32Array, query: string): Uint32Array => {
    const normal = fold(query.trim());
    const last = searched.get(members);
    if (last?.query === normal) return last.ranked;
    // A query that grew matches no more than before: each of its words stayed, grew or is new.
    const candidates = last && normal.startsWith(last.query) ? last.matching : members;
    const { matching, grades } = match(candidates, wordsOf(normal));
    const ranked = bestFirst(matching, grades);
    searched.set(members, { query: normal, matching, ranked });
    return ranked;
  };

  const match = (candidates: Uint32Array, words: readonly string[]) => {
    const tests = words.map((word) => ({ word, isInFact: factMatcher(word) }));
    const matching = new Uint32Array(candidates.length);
    const grades = new Uint8Array(candidates.length);
    let count = 0;
    for (const node of candidates) {
      let grade = WHOLE;
      for (const { word, isInFact } of tests) {
        const byName = gradeOf(names[node]!, word);
        grade = Math.max(grade, byName === NONE && isInFact(node) ? ELSEWHERE : byName);
        if (grade === NONE) break;
      }
      if (grade === NONE) continue;
      matching[count] = node;
      grades[count++] = grade;
    }
    return { matching: matching.slice(0, count), grades: grades.subarray(0, count) };
  };

  return {
    filter: (members, query) => (wordsOf(query).length === 0 ? members : find(members, query)),
    rank: (query) => (wordsOf(query).length === 0 ? new Uint32Array() : find(all, query)),
    highlights: (node, query) => occurrences(nodes.name[node]!, wordsOf(query)),
  };
}

function gradeOf(name: string, word: string): number {
  let at = name.indexOf(word);
  if (at === -1) return NONE;
  if (at === 0) return name.length === word.length ? WHOLE : BEGINS;
  for (; at !== -1; at = name.indexOf(word, at + 1)) if (!isWordCharacter(name.charCodeAt(at - 1))) return BEGINS_WORD;
  return WITHIN;
}

/** Whether a lower-case letter or digit, by its code: separators of names are ASCII. */
function isWordCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127;
}

/** Counting sort by grade; equals keep their order. */
function bestFirst(matching: Uint32Array, grades: Uint8Array): Uint32Array {
  const starts = new Uint32Array(NONE + 1);
  for (const grade of grades) starts[grade + 1]!++;
  for (let grade = 0; grade < NONE; grade++) starts[grade + 1]! += starts[grade]!;
  const ranked = new Uint32Array(matching.length);
  for (let k = 0; k < matching.length; k++) ranked[starts[grades[k]!]!++] = matching[k]!;
  return ranked;
}

/** For a word the test whether it occurs in a node's type, state, alias or tag, or begins a run's id. */
function sharedFacts(nodes: Nodes): (word: string) => (node: number) => boolean {
  const types = nodes.types.map(fold);
  const states = nodes.states.map(fold);
  const labels = labelIndex(nodes);
  return (word) => {
    const isType = types.map((type) => type.includes(word));
    const isState = states.map((state) => state.includes(word));
    const isLabel = labels.matcher(word);
    const mayBeId = word.length >= SHORTEST_ID_WORD;
    return (node) =>
      isType[nodes.type[node]!] === true ||
      isState[nodes.state[node]!] === true ||
      isLabel(node) ||
      (mayBeId && nodes.kind[node] === RUN && fold(nodes.slug[node]!).startsWith(word));
  };
}

/** Aliases and tags by node, each different label once. */
function labelIndex(nodes: Nodes): { matcher(word: string): (node: number) => boolean } {
  const numbers = new Map<string, number>();
  const labels: string[] = [];
  const numberOf = (label: string): number => {
    const known = numbers.get(label);
    if (known !== undefined) return known;
    numbers.set(label, labels.length);
    return labels.push(fold(label)) - 1;
  };
  const labelled = [...nodes.aliasOf, ...nodes.tagOf];
  const labelAt = [...nodes.aliases, ...nodes.tags].map(numberOf);
  const offsets = new Uint32Array(nodes.count + 1);
  for (const node of labelled) offsets[node + 1]!++;
  for (let node = 0; node < nodes.count; node++) offsets[node + 1]! += offsets[node]!;
  const cursor = offsets.slice();
  const labelsOf = new Uint32Array(labelled.length);
  for (let k = 0; k < labelled.length; k++) labelsOf[cursor[labelled[k]!]!++] = labelAt[k]!;
  return {
    matcher(word) {
      const known = new Int8Array(labels.length); // 0: not yet looked at, 1: matches, -1: does not
      return (node) => {
        for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
          const label = labelsOf[k]!;
          if (known[label] === 0) known[label] = labels[label]!.includes(word) ? 1 : -1;
          if (known[label] === 1) return true;
        }
        return false;
      };
    },
  };
}

/** Where folded words occur in a name: merged and in order. */
export function occurrences(name: string, words: readonly string[]): MatchRanges {
  const letters = foldLetters(name);
  const ranges: [number, number][] = [];
  for (const word of words) {
    for (let at = letters.indexOf(word); at !== -1; at = letters.indexOf(word, at + word.length)) {
      ranges.push([at, at + word.length]);
    }
  }
  ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const merged: [number, number][] = [];
  for (const [from, to] of ranges) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
