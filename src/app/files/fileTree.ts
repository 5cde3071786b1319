/** Files as a tree of folders, flattened into the rows that are on screen. */

export interface TreeFile {
  /** The whole path, with slashes. */
  readonly name: string;
  readonly sizeBytes: number;
}

export type FileRow<File> =
  | {
      readonly kind: 'folder';
      /** The folder's whole path, with a slash at its end. */
      readonly path: string;
      /** What is written: folders that hold nothing but one folder share a row. */
      readonly label: string;
      readonly depth: number;
      readonly isOpen: boolean;
      /** How many files it holds at any depth, and their sizes together in bytes. */
      readonly count: number;
      readonly sizeBytes: number;
    }
  | { readonly kind: 'file'; readonly file: File; readonly label: string; readonly depth: number };

interface Folder<File> {
  readonly folders: Map<string, Folder<File>>;
  readonly files: { readonly label: string; readonly file: File }[];
  count: number;
  sizeBytes: number;
}

const emptyFolder = <File>(): Folder<File> => ({ folders: new Map(), files: [], count: 0, sizeBytes: 0 });

/**
 * The rows from top to bottom, folders before files, both by name.
 *
 * @param isOpen whether the folder of a path is open; of those that are not, nothing inside is among the rows
 */
export function fileRows<File extends TreeFile>(
  files: readonly File[],
  isOpen: (path: string) => boolean,
): readonly FileRow<File>[] {
  const root = emptyFolder<File>();
  for (const file of files) place(root, file);
  const rows: FileRow<File>[] = [];
  const walk = (folder: Folder<File>, path: string, depth: number) => {
    for (const [name, inner] of [...folder.folders].sort(([a], [b]) => names.compare(a, b))) {
      const { label, folder: shown } = chain(name, inner);
      const innerPath = `${path}${label}/`;
      const open = isOpen(innerPath);
      const { count, sizeBytes } = shown;
      rows.push({ kind: 'folder', path: innerPath, label, depth, isOpen: open, count, sizeBytes });
      if (open) walk(shown, innerPath, depth + 1);
    }
    for (const { label, file } of folder.files.sort((a, b) => names.compare(a.label, b.label))) {
      rows.push({ kind: 'file', file, label, depth });
    }
  };
  walk(root, '', 0);
  return rows;
}

/** Numbers in names count as numbers: part-9 comes before part-10. */
const names = new Intl.Collator('en', { numeric: true });

function place<File extends TreeFile>(root: Folder<File>, file: File): void {
  const parts = file.name.split('/');
  const label = parts.pop() ?? file.name;
  let folder = root;
  for (const part of parts) {
    const inner = folder.folders.get(part) ?? emptyFolder<File>();
    folder.folders.set(part, inner);
    inner.count += 1;
    inner.sizeBytes += file.sizeBytes;
    folder = inner;
  }
  folder.files.push({ label, file });
}

function chain<File>(name: string, folder: Folder<File>): { readonly label: string; readonly folder: Folder<File> } {
  const [only] = folder.folders;
  if (only === undefined || folder.folders.size > 1 || folder.files.length > 0) return { label: name, folder };
  const rest = chain(only[0], only[1]);
  return { label: `${name}/${rest.label}`, folder: rest.folder };
}

/** Pixels before what stands at a depth. */
export const indent = (depth: number) => 16 + depth * 20;
