/** The sidebar's tree of types, collections and versions, as the rows from top to bottom. */

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
  readonly tags: readonly string[];
}

/** The pages of a type's collections that have come so far, one after the other. */
export interface Branch<Entry> {
  readonly entries: readonly Entry[];
  /** How many there are in all, loaded or not. */
  readonly total: number;
  /** Where the next page begins; null when there is none, undefined while one is on its way. */
  readonly next: string | null | undefined;
  readonly failed: boolean;
}

/** Versions that one request brings. */
export const VERSION_PAGE = 200;

/** The pages of a collection's versions that have come so far, by their places: any of them may be asked for first. */
export interface VersionBranch {
  /** How many there are in all; undefined while nobody has said. */
  readonly total: number | undefined;
  /** The `VERSION_PAGE` versions from `VERSION_PAGE` times the key on; or that they could not be loaded. */
  readonly pages: ReadonlyMap<number, readonly VersionEntry[] | 'failed'>;
}

interface RowPlace {
  readonly id: string;
  readonly level: 1 | 2 | 3;
  /** 1-based among its siblings, and how many those are. */
  readonly position: number;
  readonly setSize: number;
}

export type TreeRow =
  | (RowPlace & { readonly kind: 'type'; readonly entry: TypeEntry; readonly isOpen: boolean })
  | (RowPlace & { readonly kind: 'collection'; readonly entry: CollectionEntry; readonly isOpen: boolean })
  | (RowPlace & {
      readonly kind: 'version';
      readonly entry: VersionEntry;
      readonly type: string;
      readonly collection: string;
    })
  /** A version that has not come: its page is asked for when this row is seen. */
  | (RowPlace & {
      readonly kind: 'waiting';
      readonly collection: string;
      readonly page: number;
      readonly failed: boolean;
    })
  /** The end of the collections that have come: the next page is asked for when this row is seen. */
  | (RowPlace & {
      readonly kind: 'more';
      /** The type that goes on. */
      readonly parent: string;
      readonly next: string | undefined;
      readonly failed: boolean;
    });

/** Rows made when they are looked at: a tree of 100,000 versions costs what its open collections do. */
export interface TreeRows {
  readonly count: number;
  readonly at: (index: number) => TreeRow | undefined;
  /** Where a row stands; -1 for one that is not here, or has not come. */
  readonly indexOf: (id: string) => number;
  /** The place of the row that a row is in, or its own. */
  readonly holderOf: (index: number) => number;
}

export interface TreeState {
  readonly types: readonly TypeEntry[];
  readonly isExpanded: (rowId: string) => boolean;
  /** By `typeRowId`. */
  readonly collections: ReadonlyMap<string, Branch<CollectionEntry>>;
  /** By `collectionRowId`. */
  readonly versions: ReadonlyMap<string, VersionBranch>;
}

export const typeRowId = (type: string) => `type:${type}`;
export const collectionRowId = (collection: string) => `collection:${collection}`;
export const versionRowId = (collection: string, version: string) => `version:${collection}:${version}`;

/** What is collapsed is not among the rows. */
export function treeRows({ types, isExpanded, collections, versions }: TreeState): TreeRows {
  const parts: Part[] = [];
  for (const [index, type] of types.entries()) {
    const id = typeRowId(type.name);
    const isOpen = isExpanded(id);
    parts.push(one({ kind: 'type', id, level: 1, position: index + 1, setSize: types.length, entry: type, isOpen }));
    if (!isOpen) continue;
    const branch = collections.get(id);
    for (const [at, entry] of (branch?.entries ?? []).entries()) {
      const rowId = collectionRowId(entry.name);
      const isCollectionOpen = isExpanded(rowId);
      const place = { id: rowId, level: 2, position: at + 1, setSize: branch?.total ?? 0 } as const;
      parts.push(one({ kind: 'collection', ...place, entry, isOpen: isCollectionOpen }));
      if (isCollectionOpen) parts.push(versionPart(entry, versions.get(rowId)));
    }
    const more = moreRow(type.name, branch);
    if (more !== null) parts.push(one(more));
  }
  return joined(parts);
}

/** What a reader calls a row, for typing towards it. */
export function treeRowName(row: TreeRow): string {
  if (row.kind === 'more' || row.kind === 'waiting') return '';
  return row.kind === 'version' ? row.entry.version : row.entry.name;
}

/** Rows that follow each other. */
type Part = Omit<TreeRows, 'holderOf'>;

function one(row: TreeRow): Part {
  return { count: 1, at: () => row, indexOf: (id) => (id === row.id ? 0 : -1) };
}

function versionPart({ name, type }: CollectionEntry, branch: VersionBranch | undefined): Part {
  const { total, pages = new Map<number, never>() } = branch ?? {};
  const count = total ?? 1;
  return {
    count,
    at: (index) => {
      const page = Math.floor(index / VERSION_PAGE);
      const loaded = pages.get(page);
      const entry = loaded === 'failed' ? undefined : loaded?.[index % VERSION_PAGE];
      const place = { level: 3, position: index + 1, setSize: count, collection: name } as const;
      return entry === undefined
        ? { kind: 'waiting', id: `waiting:${name}:${index}`, ...place, page, failed: loaded === 'failed' }
        : { kind: 'version', id: versionRowId(name, entry.version), ...place, entry, type };
    },
    indexOf: (id) => {
      // Names of collections hold no colon.
      if (!id.startsWith(versionRowId(name, ''))) return -1;
      for (const [page, loaded] of pages) {
        if (loaded === 'failed') continue;
        const at = loaded.findIndex(({ version }) => versionRowId(name, version) === id);
        if (at !== -1) return page * VERSION_PAGE + at;
      }
      return -1;
    },
  };
}

function moreRow(parent: string, branch: Branch<unknown> | undefined): TreeRow | null {
  if (branch !== undefined && branch.next === null && !branch.failed) return null;
  const entries = branch?.entries.length ?? 0;
  return {
    kind: 'more',
    id: `more:${parent}:${entries}`,
    level: 2,
    position: entries + 1,
    setSize: branch?.total ?? 1,
    parent,
    next: branch?.next ?? undefined,
    failed: branch?.failed ?? false,
  };
}

function joined(parts: readonly Part[]): TreeRows {
  const starts: number[] = [];
  let count = 0;
  for (const part of parts) {
    starts.push(count);
    count += part.count;
  }
  const at = (index: number) => {
    if (index < 0 || index >= count) return undefined;
    const part = lastNotAbove(starts, index);
    return parts[part]?.at(index - (starts[part] ?? 0));
  };
  return {
    count,
    at,
    holderOf: (index) => holderOf(at, index),
    indexOf: (id) => {
      for (const [part, { indexOf }] of parts.entries()) {
        const at = indexOf(id);
        if (at !== -1) return (starts[part] ?? 0) + at;
      }
      return -1;
    },
  };
}

function holderOf(rowAt: TreeRows['at'], index: number): number {
  const row = rowAt(index);
  if (row === undefined) return index;
  // Versions follow each other, so that their collection is known without going through 100,000 of them.
  if (row.level === 3) return index - row.position;
  for (let above = index - 1; above >= 0; above -= 1) {
    const other = rowAt(above);
    if (other === undefined || other.level < row.level) return above;
    if (other.level === 3) above -= other.position - 1;
  }
  return index;
}

/** The place of the last of ascending numbers that is not above `wanted`; parts without rows share their start. */
function lastNotAbove(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
