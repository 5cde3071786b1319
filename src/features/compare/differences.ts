/** What differs between two documents, and between the files of two versions. */

import type { ValueRow } from '../../components/values/valueRows.ts';
import { fold } from '../../shared/fold.ts';

export type ValueCell = Pick<ValueRow, 'value' | 'kind'>;

/** One path of two documents; null where one of them does not have it. */
export interface DifferenceRow {
  readonly path: string;
  readonly left: ValueCell | null;
  readonly right: ValueCell | null;
  readonly isDifferent: boolean;
  /** From the left number to the right one; null unless both are numbers and differ. */
  readonly change: NumberChange | null;
}

export interface NumberChange {
  readonly by: number;
  /** The change as a share of the left number; null where that is zero. */
  readonly ratio: number | null;
}

/** The paths of both documents: first those that differ, each part in the order of the documents. */
export function differences(left: readonly ValueRow[], right: readonly ValueRow[]): readonly DifferenceRow[] {
  const lefts = new Map(left.map((row) => [row.path, row]));
  const rights = new Map(right.map((row) => [row.path, row]));
  const rows = [...new Set([...lefts.keys(), ...rights.keys()])].map((path): DifferenceRow => {
    const [one, other] = [lefts.get(path) ?? null, rights.get(path) ?? null];
    // The number 1 and the text "1" read the same and are not.
    const isDifferent = one?.value !== other?.value || one?.kind !== other?.kind;
    return { path, left: one, right: other, isDifferent, change: isDifferent ? numberChange(one, other) : null };
  });
  return [...rows.filter((row) => row.isDifferent), ...rows.filter((row) => !row.isDifferent)];
}

function numberChange(left: ValueCell | null, right: ValueCell | null): NumberChange | null {
  if (left?.kind !== 'number' || right?.kind !== 'number') return null;
  const [from, to] = [Number(left.value), Number(right.value)];
  const by = to - from;
  if (!Number.isFinite(by)) return null;
  return { by, ratio: from === 0 ? null : by / Math.abs(from) };
}

/** The rows of which a path or value holds the words; case does not count. */
export function rowsHolding(rows: readonly DifferenceRow[], words: string): readonly DifferenceRow[] {
  const wanted = fold(words.trim());
  if (wanted === '') return rows;
  return rows.filter(({ path, left, right }) =>
    [path, left?.value ?? '', right?.value ?? ''].some((text) => fold(text).includes(wanted)),
  );
}

/** A file of one of the versions. */
export interface ComparedFile {
  readonly name: string;
  readonly digest: string | null;
  readonly sizeBytes: number;
  /** The address of a file that is kept elsewhere. */
  readonly ref: string | null;
}

/** What became of one file from the left version to the right one. */
export interface FileChange {
  /** Its name on the right; on the left where the right does not have it. */
  readonly name: string;
  readonly change: 'added' | 'removed' | 'changed' | 'moved';
  /** Null where the side does not have it. One that was moved has another name on the left. */
  readonly left: ComparedFile | null;
  readonly right: ComparedFile | null;
}

/**
 * The files that are not the same in both versions, by name. The content's digest decides: what went from one name to
 * another unchanged was moved.
 */
export function fileChanges(left: readonly ComparedFile[], right: readonly ComparedFile[]): readonly FileChange[] {
  const lefts = new Map(left.map((file) => [file.name, file]));
  const rights = new Map(right.map((file) => [file.name, file]));
  // Taken from the end: a hundred thousand files may have one content.
  const removed = Map.groupBy(left.filter(({ name }) => !rights.has(name)).reverse(), contentOf);
  const changes = [...rights.values()].flatMap((file): readonly FileChange[] => {
    const before = lefts.get(file.name);
    if (before !== undefined) {
      const change = { name: file.name, change: 'changed', left: before, right: file } as const;
      return before.digest === file.digest ? [] : [change];
    }
    const moved = file.digest === null ? undefined : removed.get(contentOf(file))?.pop();
    return [{ name: file.name, change: moved ? 'moved' : 'added', left: moved ?? null, right: file }];
  });
  const gone = [...removed.values()]
    .flat()
    .map((file): FileChange => ({ name: file.name, change: 'removed', left: file, right: null }));
  return [...changes, ...gone].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What two files of the same content have in common; a file without a digest is like no other. */
function contentOf({ digest, name }: ComparedFile): string {
  return digest === null ? `name ${name}` : `digest ${digest}`;
}
