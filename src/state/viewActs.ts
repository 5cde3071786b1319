/** What a person can do to a lineage view. Each act is a function from view to view; Back undoes it. */

import type { DrawnId } from '../model/drawn.ts';
import type { NodeKey } from '../model/lineage.ts';
import { MOST_NODES, defaultView } from './viewSpec.ts';
import type { Position, ViewSpec } from './viewSpec.ts';

export type ViewAct = (view: ViewSpec) => ViewSpec;

const withAll = <T>(items: readonly T[], added: readonly T[]): readonly T[] => [...new Set([...items, ...added])];

const without = <T>(items: readonly T[], removed: readonly T[]): readonly T[] => {
  const gone = new Set(removed);
  return items.filter((item) => !gone.has(item));
};

/** Takes members out of their clusters as nodes of their own. */
export const extract =
  (keys: readonly NodeKey[]): ViewAct =>
  (view) => ({ ...view, extracted: withAll(view.extracted, keys) });

/** The exact inverse of `extract`. What is put back is no longer moved, nor pinned. */
export const putBack =
  (keys: readonly NodeKey[]): ViewAct =>
  (view) => ({
    ...view,
    extracted: without(view.extracted, keys),
    pinned: without(view.pinned, keys),
    moved: withoutMoved(view.moved, keys),
  });

export const putAllBack: ViewAct = (view) => putBack(view.extracted)(view);

/** Draws a cluster as its members. */
export const expand =
  (id: DrawnId): ViewAct =>
  (view) => ({ ...view, expanded: withAll(view.expanded, [id]) });

export const collapse =
  (id: DrawnId): ViewAct =>
  (view) => ({ ...view, expanded: without(view.expanded, [id]) });

export const collapseAll: ViewAct = (view) => ({ ...view, expanded: [] });

/** Hides nodes: on a path between others they stay as placeholders. */
export const hide =
  (keys: readonly NodeKey[]): ViewAct =>
  (view) => ({ ...view, hidden: withAll(view.hidden, keys), selected: without(view.selected, keys) });

export const show =
  (keys: readonly NodeKey[]): ViewAct =>
  (view) => ({ ...view, hidden: without(view.hidden, keys) });

export const showAll: ViewAct = (view) => ({ ...view, hidden: [] });

/** A pinned node is never put in a cluster. */
export const togglePin =
  (key: NodeKey): ViewAct =>
  (view) => ({
    ...view,
    pinned: view.pinned.includes(key) ? without(view.pinned, [key]) : withAll(view.pinned, [key]),
  });

/** Selects one thing, or nothing. */
export const select =
  (id: DrawnId | null): ViewAct =>
  (view) => ({ ...view, selected: id === null ? [] : [id] });

/** Adds a second end, so that the paths between both show; a third act replaces the second. */
export const selectPathTo =
  (id: DrawnId): ViewAct =>
  (view) => {
    const [first] = view.selected;
    return { ...view, selected: first === undefined || first === id ? [id] : [first, id] };
  };

/** What stands at the edge of a picture. */
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
export const reachFurther =
  ({ node, direction, nodesThen }: PictureEdge): ViewAct =>
  (view) => {
    const field = direction === 'upstream' ? 'upstreamHops' : 'downstreamHops';
    const hops = view[field];
    if (hops !== null) return { ...view, [field]: hops + 1 };
    return node === null ? fetchUpTo(nodesThen)(view) : { ...view, reached: withAll(view.reached, [node]) };
  };

/** Fetches up to so many nodes, the nearest to the base first. */
export const fetchUpTo =
  (nodes: number): ViewAct =>
  (view) => ({ ...view, budget: Math.min(MOST_NODES, nodes) });

export const move =
  (id: DrawnId, to: Position): ViewAct =>
  (view) => ({ ...view, moved: { ...view.moved, [id]: { x: Math.round(to.x), y: Math.round(to.y) } } });

/** Forgets where nodes were dragged to. */
export const tidy: ViewAct = (view) => ({ ...view, moved: {}, viewport: null });

export type FilterField = 'withoutTypes' | 'withoutJobTypes' | 'withoutStates' | 'aliases' | 'tags';

export const toggleWord =
  (field: FilterField, word: string): ViewAct =>
  (view) => ({
    ...view,
    [field]: view[field].includes(word) ? without(view[field], [word]) : withAll(view[field], [word]),
  });

export const set =
  (change: Partial<ViewSpec>): ViewAct =>
  (view) => ({ ...view, ...change });

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
export const resetFilters: ViewAct = (view) => ({
  ...view,
  ...Object.fromEntries(filterFields.map((field) => [field, defaultView[field]])),
});

/** How many filters are set. */
export function countFilters(view: ViewSpec): number {
  return filterFields.filter((field) => JSON.stringify(view[field]) !== JSON.stringify(defaultView[field])).length;
}

function withoutMoved(moved: ViewSpec['moved'], ids: readonly string[]): ViewSpec['moved'] {
  const gone = new Set(ids);
  return Object.fromEntries(Object.entries(moved).filter(([id]) => !gone.has(id)));
}
