/** The names of what a run logged, sorted out for a page. */

import { isObject, type JsonValue } from '../../shared/pythonJson.ts';
import { compareNames } from '../../shared/naturalOrder.ts';

/** The keys of a run's history that have numbers, without the client's own, in the order of the alphabet. */
export function metricKeys(historyKeys: unknown): readonly string[] {
  return typedKeys(historyKeys)
    .filter(({ types }) => types.some(({ type }) => type === 'number'))
    .map(({ key }) => key);
}

export type MediaKind = 'images' | 'histogram' | 'table';

/** A key that holds something else than numbers, and how many rows have it. */
export interface MediaKey {
  readonly key: string;
  readonly kind: MediaKind;
  readonly count: number;
}

/** The client's names for what it logs beside numbers. */
const KINDS: Readonly<Record<string, MediaKind>> = {
  'image-file': 'images',
  'images/separated': 'images',
  images: 'images',
  histogram: 'histogram',
  'table-file': 'table',
};

/** The keys of a run's history that have images, histograms or tables, in the order of the alphabet. */
export function mediaKeys(historyKeys: unknown): readonly MediaKey[] {
  return typedKeys(historyKeys).flatMap(({ key, types }) => {
    const known = types.find(({ type }) => KINDS[type] !== undefined);
    const kind = known && KINDS[known.type];
    return kind === undefined ? [] : [{ key, kind, count: known?.count ?? 0 }];
  });
}

interface TypedKey {
  readonly key: string;
  readonly types: readonly { readonly type: string; readonly count: number }[];
}

/** The keys of W&B's `historyKeys`, without the client's own. */
function typedKeys(historyKeys: unknown): readonly TypedKey[] {
  const keys = isObject(historyKeys as JsonValue) ? (historyKeys as { readonly keys?: JsonValue }).keys : undefined;
  return Object.entries(isObject(keys) ? keys : {})
    .filter(([key]) => !key.startsWith('_'))
    .map(([key, facts]) => ({ key, types: isObject(facts) ? typeCounts(facts['typeCounts']) : [] }))
    .sort((a, b) => compareNames(a.key, b.key));
}

function typeCounts(counts: JsonValue | undefined): TypedKey['types'] {
  return (Array.isArray(counts) ? (counts as readonly JsonValue[]) : [])
    .filter(isObject)
    .map(({ type, count }) => ({ type: typeof type === 'string' ? type : '', count: Number(count) }));
}

/** A group of charts: what their names have before the first slash; null for those that have none. */
export interface KeyGroup<Key> {
  readonly prefix: string | null;
  readonly keys: readonly Key[];
}

/** Keys by what stands before the first slash, those without one first. */
export function groupedKeys<Key>(keys: readonly Key[], nameOf: (key: Key) => string): readonly KeyGroup<Key>[] {
  const groups = Map.groupBy(keys, (key) => {
    const slash = nameOf(key).indexOf('/');
    return slash > 0 ? nameOf(key).slice(0, slash) : null;
  });
  return [...groups]
    .map(([prefix, grouped]) => ({ prefix, keys: grouped }))
    .sort((a, b) => (a.prefix === null ? -1 : b.prefix === null ? 1 : compareNames(a.prefix, b.prefix)));
}
