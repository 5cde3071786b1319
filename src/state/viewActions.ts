/** What a person can do to a lineage view. Each action is a function from view to view; Back undoes it. */

import type { DrawnId } from '../model/drawn.ts';
import type { NodeKey } from '../model/lineage.ts';
import { MOST_NODES, defaultView } from './viewSpec.ts';
import type { Position, ViewSpec } from './viewSpec.ts';

export type ViewAction = (view: ViewSpec) => ViewSpec;

/** Takes members out of their clusters as nodes of their own. */
export function extract(keys: readonly NodeKey[]): ViewAction {
  return (view) => ({ ...view, extracted: withAll(view.extracted, keys) });
}

/** The exact inverse of `extract`. What is put back is no longer moved, nor pinned. */
export function putBack(keys: readonly NodeKey[]): ViewAction {
  return (view) => ({
    ...view,
    extracted: without(view.extracted, keys),
    pinned: without(view.pinned, keys),
    moved: withoutMoved(view.moved, keys),
  });
}

/** Puts all extracted nodes back into their clusters. */
export function putAllBack(view: ViewSpec): ViewSpec {
  return putBack(view.extracted)(view);
}

/** Draws a cluster as its members. */
export function expand(id: DrawnId): ViewAction {
  return (view) => ({ ...view, expanded: withAll(view.expanded, [id]) });
}

/** Draws a cluster as one node again: the inverse of `expand`. */
export function collapse(id: DrawnId): ViewAction {
  return (view) => ({ ...view, expanded: without(view.expanded, [id]) });
}

/** Draws all expanded clusters as one node each. */
export function collapseAll(view: ViewSpec): ViewSpec {
  return { ...view, expanded: [] };
}

/** Hides nodes: on a path between others they stay as placeholders. */
export function hide(keys: readonly NodeKey[]): ViewAction {
  return (view) => ({ ...view, hidden: withAll(view.hidden, keys), selected: without(view.selected, keys) });
}

/** Shows hidden nodes again: the inverse of `hide`. */
export function show(keys: readonly NodeKey[]): ViewAction {
  return (view) => ({ ...view, hidden: without(view.hidden, keys) });
}

/** Shows all hidden nodes again. */
export function showAll(view: ViewSpec): ViewSpec {
  return { ...view, hidden: [] };
}

/** A pinned node is never put in a cluster. */
export function togglePin(key: NodeKey): ViewAction {
  return (view) => ({
    ...view,
    pinned: view.pinned.includes(key) ? without(view.pinned, [key]) : withAll(view.pinned, [key]),
  });
}

/** Selects one thing, or nothing. */
export function select(id: DrawnId | null): ViewAction {
  return (view) => ({ ...view, selected: id === null ? [] : [id] });
}

/** Adds a second end, so that the paths between both show; a third one replaces the second. */
export function selectPathTo(id: DrawnId): ViewAction {
  return (view) => {
    const [first] = view.selected;
    return { ...view, selected: first === undefined || first === id ? [id] : [first, id] };
  };
}

/** What is at the edge of a drawing. */
export interface PictureEdge {
  /** The node; null when it is many that are drawn as one. */
  readonly node: NodeKey | null;
  readonly direction: 'upstream' | 'downstream';
  /** How many nodes there would be with all of its neighbours. */
  readonly nodesThen: number;
}

/**
 * Shows the neighbours of what is at the edge of the picture: one more step where the chosen steps end the picture; what
 * lies beyond the answer of the server for a single node; or as many nodes more of the lineage for many.
 */
export function reachFurther({ node, direction, nodesThen }: PictureEdge): ViewAction {
  return (view) => {
    const field = direction === 'upstream' ? 'upstreamHops' : 'downstreamHops';
    const hops = view[field];
    if (hops !== null) return { ...view, [field]: hops + 1 };
    return node === null ? fetchUpTo(nodesThen)(view) : { ...view, reached: withAll(view.reached, [node]) };
  };
}

/** Fetches up to so many nodes, the nearest to the base first. */
export function fetchUpTo(nodes: number): ViewAction {
  return (view) => ({ ...view, budget: Math.min(MOST_NODES, nodes) });
}

/** Remembers where a node was dragged to, in pixels from where the layout puts the base. */
export function move(id: DrawnId, to: Position): ViewAction {
  return (view) => ({ ...view, moved: { ...view.moved, [id]: { x: Math.round(to.x), y: Math.round(to.y) } } });
}

/** Forgets where nodes were dragged to. */
export function tidy(view: ViewSpec): ViewSpec {
  return { ...view, moved: {}, viewport: null };
}

export type FilterField = 'withoutTypes' | 'withoutJobTypes' | 'withoutStates' | 'aliases' | 'tags';

/** Adds a word to a filter, or takes it out. */
export function toggleWord(field: FilterField, word: string): ViewAction {
  return (view) => ({
    ...view,
    [field]: view[field].includes(word) ? without(view[field], [word]) : withAll(view[field], [word]),
  });
}

/** Sets some fields of the view. */
export function set(change: Partial<ViewSpec>): ViewAction {
  return (view) => ({ ...view, ...change });
}

const filterFields = [
  'includeGenerated',
  'withoutTypes',
  'withoutJobTypes',
  'withoutStates',
  'aliases',
  'tags',
  'since',
  'until',
  'hidden',
] as const satisfies readonly (keyof ViewSpec)[];

/** One click back to unfiltered. Scope and steps, which have their own switches, stay, and so does all else. */
export function resetFilters(view: ViewSpec): ViewSpec {
  return {
    ...view,
    ...Object.fromEntries(filterFields.map((field) => [field, defaultView[field]])),
  };
}

/** How many filters are set. */
export function countFilters(view: ViewSpec): number {
  return filterFields.filter((field) => JSON.stringify(view[field]) !== JSON.stringify(defaultView[field])).length;
}

function withoutMoved(moved: ViewSpec['moved'], ids: readonly string[]): ViewSpec['moved'] {
  const gone = new Set(ids);
  return Object.fromEntries(Object.entries(moved).filter(([id]) => !gone.has(id)));
}

function withAll<T>(items: readonly T[], added: readonly T[]): readonly T[] {
  return [...new Set([...items, ...added])];
}

function without<T>(items: readonly T[], removed: readonly T[]): readonly T[] {
  const gone = new Set(removed);
  return items.filter((item) => !gone.has(item));
}
