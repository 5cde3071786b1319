/** The sidebar's tree of types, collections and versions, flattened into the rows that are on screen. */

/** An artifact type of the project. */
export interface TypeEntry {
  readonly name: string;
  readonly isGenerated: boolean;
  readonly count: number;
}

export interface CollectionEntry {
  readonly name: string;
  readonly type: string;
  readonly count: number;
}

export interface VersionEntry {
  /** "v3". */
  readonly version: string;
  readonly aliases: readonly string[];
}

/** The pages of a branch that have come so far. */
export interface Branch<Entry> {
  readonly entries: readonly Entry[];
  /** How many there are in all, loaded or not. */
  readonly total: number;
  /** Where the next page begins; null when there is none, undefined while one is on its way. */
  readonly next: string | null | undefined;
  readonly failed: boolean;
}

interface RowPlace {
  readonly id: string;
  readonly level: 1 | 2 | 3;
  /** 1-based among its siblings, and how many those are. */
  readonly position: number;
  readonly setSize: number;
}

export type TreeRow =
  | (RowPlace & { readonly kind: 'type'; readonly entry: TypeEntry; readonly expanded: boolean })
  | (RowPlace & { readonly kind: 'collection'; readonly entry: CollectionEntry; readonly expanded: boolean })
  | (RowPlace & {
      readonly kind: 'version';
      readonly entry: VersionEntry;
      readonly type: string;
      readonly collection: string;
    })
  /** The end of what has come: the next page is asked for when this row is seen. */
  | (RowPlace & {
      readonly kind: 'more';
      /** The name of the type or collection that goes on. */
      readonly parent: string;
      readonly next: string | undefined;
      readonly failed: boolean;
    });

export interface TreeState {
  readonly types: readonly TypeEntry[];
  readonly isExpanded: (rowId: string) => boolean;
  /** By `typeRowId`. */
  readonly collections: ReadonlyMap<string, Branch<CollectionEntry>>;
  /** By `collectionRowId`. */
  readonly versions: ReadonlyMap<string, Branch<VersionEntry>>;
}

export const typeRowId = (type: string) => `type:${type}`;
export const collectionRowId = (collection: string) => `collection:${collection}`;
export const versionRowId = (collection: string, version: string) => `version:${collection}:${version}`;

/** The rows from top to bottom. What is collapsed is not among them. */
export function treeRows({ types, isExpanded, collections, versions }: TreeState): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  for (const [index, type] of types.entries()) {
    const id = typeRowId(type.name);
    const expanded = isExpanded(id);
    rows.push({ kind: 'type', id, level: 1, position: index + 1, setSize: types.length, entry: type, expanded });
    if (!expanded) continue;
    const branch = collections.get(id);
    for (const [at, collection] of (branch?.entries ?? []).entries()) {
      rows.push(...collectionRows(collection, at + 1, branch?.total ?? 0, isExpanded, versions));
    }
    rows.push(...moreRow(type.name, 2, branch));
  }
  return rows;
}

function collectionRows(
  collection: CollectionEntry,
  position: number,
  setSize: number,
  isExpanded: (rowId: string) => boolean,
  versions: TreeState['versions'],
): readonly TreeRow[] {
  const id = collectionRowId(collection.name);
  const expanded = isExpanded(id);
  const row: TreeRow = { kind: 'collection', id, level: 2, position, setSize, entry: collection, expanded };
  if (!expanded) return [row];
  const branch = versions.get(id);
  const children = (branch?.entries ?? []).map((entry, index): TreeRow => ({
    kind: 'version',
    id: versionRowId(collection.name, entry.version),
    level: 3,
    position: index + 1,
    setSize: branch?.total ?? 0,
    entry,
    type: collection.type,
    collection: collection.name,
  }));
  return [row, ...children, ...moreRow(collection.name, 3, branch)];
}

function moreRow(parent: string, level: 2 | 3, branch: Branch<unknown> | undefined): readonly TreeRow[] {
  if (branch !== undefined && branch.next === null && !branch.failed) return [];
  const entries = branch?.entries.length ?? 0;
  return [
    {
      kind: 'more',
      id: `more:${level}:${parent}:${entries}`,
      level,
      position: entries + 1,
      setSize: branch?.total ?? 1,
      parent,
      next: branch?.next ?? undefined,
      failed: branch?.failed ?? false,
    },
  ];
}
