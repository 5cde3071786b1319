/** Files as a tree of folders, flattened into the rows that are seen. */

import type { TreePlace } from '../../ui/treeSteps.ts';
import { wordsOf } from '../../shared/words.ts';
import { fold } from '../../shared/fold.ts';
import { compareNames } from '../../shared/naturalOrder.ts';

/** Files by columns, as the server lists them: in the order of their names. */
export interface FileColumns {
  /** Whole paths, with slashes. */
  readonly names: readonly string[];
  /** In bytes; 0 where the size of a reference is not known. */
  readonly sizes: readonly number[];
  /** The files that are references: `refs[j]` is where file `refOf[j]` points to. */
  readonly refOf: readonly number[];
  readonly refs: readonly string[];
}

/** What every row of the tree has. */
interface TreeRow {
  /** What is written of its path. */
  readonly label: string;
  /** From 1, as `aria-level` counts. */
  readonly level: number;
  /** Its place among the rows of its folder, from 1, and how many those are. */
  readonly place: TreePlace;
  readonly sizeBytes: number;
  /** Whether it is, or holds, a reference to something whose size was not recorded. */
  readonly hasUnknownSize: boolean;
}

/** A file as a row of the tree. */
export interface FileRow extends TreeRow {
  readonly kind: 'file';
  /** Its whole path. */
  readonly id: string;
  readonly isOpen?: undefined;
  /** Where a reference points to; null for a stored file. */
  readonly ref: string | null;
}

/** A folder as a row; folders that hold nothing but one folder share a row. */
export interface FolderRow extends TreeRow {
  readonly kind: 'folder';
  /** Its whole path, with a slash at its end. */
  readonly id: string;
  readonly isOpen: boolean;
  /** How many files it holds at any depth; its size is theirs together. */
  readonly count: number;
}

export type FileTreeRow = FileRow | FolderRow;

/** What the rows are sorted by; a minus turns it round. Folders stay above files. */
export type FileOrder = 'name' | '-name' | 'size' | '-size';

interface Leaf {
  readonly label: string;
  /** Its place in the columns. */
  readonly index: number;
  readonly sizeBytes: number;
  readonly ref: string | null;
}

interface Folder {
  readonly label: string;
  readonly folders: Map<string, Folder>;
  readonly files: Leaf[];
  count: number;
  sizeBytes: number;
  hasUnknownSize: boolean;
  sorted?: SortedFolder;
}

/** A tree that gives its rows; what is open and sorted may change without building it again. */
export interface FileTree {
  /** How many files are in it, and their sizes together in bytes. */
  readonly count: number;
  readonly sizeBytes: number;
  readonly hasUnknownSize: boolean;
  /**
   * The rows from top to bottom.
   *
   * @param isOpen whether a folder is open, by its path; of those that are not, nothing inside is among the rows
   */
  readonly rows: (order: FileOrder, isOpen: (path: string) => boolean) => readonly FileTreeRow[];
}

/** The tree of the files whose names hold every word; case does not count. */
export function fileTree(columns: FileColumns, words: string): FileTree {
  const wanted = wordsOf(words);
  const references = new Map(columns.refOf.map((index, at) => [index, columns.refs[at] ?? '']));
  const root = emptyFolder('');
  const folderOf = folderFinder(root);
  for (const [index, name] of columns.names.entries()) {
    if (wanted.length > 0 && !holdsAll(fold(name), wanted)) continue;
    const slash = name.lastIndexOf('/');
    const sizeBytes = columns.sizes[index] ?? 0;
    const ref = references.get(index) ?? null;
    folderOf(name.slice(0, slash + 1)).files.push({ label: name.slice(slash + 1), index, sizeBytes, ref });
  }
  addUp(root);
  const { count, sizeBytes, hasUnknownSize } = root;
  return { count, sizeBytes, hasUnknownSize, rows: (order, isOpen) => rowsOf(root, columns, order, isOpen) };
}

const emptyFolder = (label: string): Folder => ({
  label,
  folders: new Map(),
  files: [],
  count: 0,
  sizeBytes: 0,
  hasUnknownSize: false,
});

const holdsAll = (text: string, words: readonly string[]) => words.every((word) => text.includes(word));

/** Finds or makes folders by their paths. Files of a folder follow each other, so the last one is mostly the next. */
function folderFinder(root: Folder): (path: string) => Folder {
  let last = { path: '', folder: root };
  return (path) => {
    if (path === last.path) return last.folder;
    let folder = root;
    for (const part of path.split('/').slice(0, -1)) {
      const inner = folder.folders.get(part) ?? emptyFolder(part);
      folder.folders.set(part, inner);
      folder = inner;
    }
    last = { path, folder };
    return folder;
  };
}

function addUp(folder: Folder): void {
  folder.count = folder.files.length;
  for (const { sizeBytes, ref } of folder.files) {
    folder.sizeBytes += sizeBytes;
    folder.hasUnknownSize ||= ref !== null && sizeBytes === 0;
  }
  for (const inner of folder.folders.values()) {
    addUp(inner);
    folder.count += inner.count;
    folder.sizeBytes += inner.sizeBytes;
    folder.hasUnknownSize ||= inner.hasUnknownSize;
  }
}

function rowsOf(
  root: Folder,
  { names }: FileColumns,
  order: FileOrder,
  isOpen: (path: string) => boolean,
): readonly FileTreeRow[] {
  const rows: FileTreeRow[] = [];
  const walk = (folder: Folder, path: string, level: number) => {
    const { folders, files } = sorted(folder, order);
    const setSize = folders.length + files.length;
    for (const [at, shown] of folders.entries()) {
      const { label, count, sizeBytes, hasUnknownSize } = shown;
      const id = `${path}${label}/`;
      const isFolderOpen = isOpen(id);
      const place = { position: at + 1, setSize };
      rows.push({ kind: 'folder', id, label, level, place, isOpen: isFolderOpen, count, sizeBytes, hasUnknownSize });
      if (isFolderOpen) walk(shown, id, level + 1);
    }
    for (const [at, { label, index, sizeBytes, ref }] of files.entries()) {
      const place = { position: folders.length + at + 1, setSize };
      const hasUnknownSize = ref !== null && sizeBytes === 0;
      rows.push({ kind: 'file', id: names[index] ?? '', label, level, place, sizeBytes, hasUnknownSize, ref });
    }
  };
  walk(root, '', 1);
  return rows;
}

/** What a folder holds, in an order; kept, since a folder is opened more often than it is sorted. */
function sorted(folder: Folder, order: FileOrder): SortedFolder {
  if (folder.sorted?.order !== order) {
    const compare = COMPARISONS[order];
    folder.sorted = {
      order,
      folders: [...folder.folders.values()].map(withOnlyFolder).sort(compare),
      files: folder.files.toSorted(compare),
    };
  }
  return folder.sorted;
}

interface SortedFolder {
  readonly order: FileOrder;
  readonly folders: readonly Folder[];
  readonly files: readonly Leaf[];
}

/** A folder, and the one folder that it holds where it holds nothing else, as one. */
function withOnlyFolder(folder: Folder): Folder {
  const [only] = folder.folders.values();
  if (only === undefined || folder.folders.size > 1 || folder.files.length > 0) return folder;
  const inner = withOnlyFolder(only);
  const { folders, files, count, sizeBytes, hasUnknownSize } = inner;
  return { label: `${folder.label}/${inner.label}`, folders, files, count, sizeBytes, hasUnknownSize };
}

type Sized = Pick<Leaf, 'label' | 'sizeBytes'>;

const byName = (a: Sized, b: Sized) => compareNames(a.label, b.label);
const bySize = (a: Sized, b: Sized) => a.sizeBytes - b.sizeBytes;

const COMPARISONS: Readonly<Record<FileOrder, (a: Sized, b: Sized) => number>> = {
  name: byName,
  '-name': (a, b) => byName(b, a),
  size: (a, b) => bySize(a, b) || byName(a, b),
  '-size': (a, b) => bySize(b, a) || byName(a, b),
};
