/** Files as a tree of folders, flattened into the rows that are seen. */

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

/** A file as a row of the tree. */
export interface FileRow {
  readonly kind: 'file';
  /** Its whole path. */
  readonly id: string;
  /** The last part of it. */
  readonly label: string;
  /** From 1, as `aria-level` counts. */
  readonly level: number;
  readonly isOpen?: undefined;
  readonly sizeBytes: number;
  /** Where a reference points to; null for a stored file. */
  readonly ref: string | null;
}

export interface FolderRow {
  readonly kind: 'folder';
  /** Its whole path, with a slash at its end. */
  readonly id: string;
  /** What is written: folders that hold nothing but one folder share a row. */
  readonly label: string;
  readonly level: number;
  readonly isOpen: boolean;
  /** How many files it holds at any depth, and their sizes together in bytes. */
  readonly count: number;
  readonly sizeBytes: number;
}

export type FileTreeRow = FileRow | FolderRow;

/** What the rows are sorted by; a minus turns it round. Folders stay above files. */
export type FileOrder = 'name' | '-name' | 'size' | '-size';

interface Leaf {
  readonly label: string;
  /** Its place in the columns. */
  readonly index: number;
  readonly sizeBytes: number;
}

interface Folder {
  readonly label: string;
  readonly folders: Map<string, Folder>;
  readonly files: Leaf[];
  count: number;
  sizeBytes: number;
}

/** A tree that gives its rows; what is open and sorted may change without building it again. */
export interface FileTree {
  /** How many files are in it, and their sizes together in bytes. */
  readonly count: number;
  readonly sizeBytes: number;
  /**
   * The rows from top to bottom.
   *
   * @param isOpen whether a folder is open, by its path; of those that are not, nothing inside is among the rows
   */
  readonly rows: (order: FileOrder, isOpen: (path: string) => boolean) => readonly FileTreeRow[];
}

/** The tree of the files whose names hold every word; case does not count. */
export function fileTree(columns: FileColumns, words: string): FileTree {
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean);
  const root = emptyFolder('');
  const folderOf = folderFinder(root);
  for (const [index, name] of columns.names.entries()) {
    if (wanted.length > 0 && !holdsAll(name.toLowerCase(), wanted)) continue;
    const slash = name.lastIndexOf('/');
    const sizeBytes = columns.sizes[index] ?? 0;
    folderOf(name.slice(0, slash + 1)).files.push({ label: name.slice(slash + 1), index, sizeBytes });
  }
  addUp(root);
  const references = new Map(columns.refOf.map((index, at) => [index, columns.refs[at] ?? '']));
  return {
    count: root.count,
    sizeBytes: root.sizeBytes,
    rows: (order, isOpen) => rowsOf(root, columns, references, order, isOpen),
  };
}

const emptyFolder = (label: string): Folder => ({ label, folders: new Map(), files: [], count: 0, sizeBytes: 0 });

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
  for (const { sizeBytes } of folder.files) folder.sizeBytes += sizeBytes;
  for (const inner of folder.folders.values()) {
    addUp(inner);
    folder.count += inner.count;
    folder.sizeBytes += inner.sizeBytes;
  }
}

function rowsOf(
  root: Folder,
  { names }: FileColumns,
  references: ReadonlyMap<number, string>,
  order: FileOrder,
  isOpen: (path: string) => boolean,
): readonly FileTreeRow[] {
  const rows: FileTreeRow[] = [];
  const compare = COMPARISONS[order];
  const walk = (folder: Folder, path: string, level: number) => {
    for (const shown of [...folder.folders.values()].map(withOnlyFolder).sort(compare)) {
      const { label, count, sizeBytes } = shown;
      const id = `${path}${label}/`;
      const isFolderOpen = isOpen(id);
      rows.push({ kind: 'folder', id, label, level, isOpen: isFolderOpen, count, sizeBytes });
      if (isFolderOpen) walk(shown, id, level + 1);
    }
    for (const { label, index, sizeBytes } of folder.files.toSorted(compare)) {
      rows.push({ kind: 'file', id: names[index] ?? '', label, level, sizeBytes, ref: references.get(index) ?? null });
    }
  };
  walk(root, '', 1);
  return rows;
}

/** A folder, and the one folder that it holds where it holds nothing else, as one. */
function withOnlyFolder(folder: Folder): Folder {
  const [only] = folder.folders.values();
  if (only === undefined || folder.folders.size > 1 || folder.files.length > 0) return folder;
  const inner = withOnlyFolder(only);
  return { ...inner, label: `${folder.label}/${inner.label}` };
}

type Sized = Pick<Leaf, 'label' | 'sizeBytes'>;

/** Numbers in names count as numbers: part-9 comes before part-10. */
const names = new Intl.Collator('en', { numeric: true });

const byName = (a: Sized, b: Sized) => names.compare(a.label, b.label);
const bySize = (a: Sized, b: Sized) => a.sizeBytes - b.sizeBytes;

const COMPARISONS: Readonly<Record<FileOrder, (a: Sized, b: Sized) => number>> = {
  name: byName,
  '-name': (a, b) => byName(b, a),
  size: (a, b) => bySize(a, b) || byName(a, b),
  '-size': (a, b) => bySize(b, a) || byName(a, b),
};
