/** What differs between two documents, and between the files of two versions. */

import type { ValueRow } from '../valueRows.ts';

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
  const wanted = words.trim().toLocaleLowerCase();
  if (wanted === '') return rows;
  return rows.filter(({ path, left, right }) =>
    [path, left?.value ?? '', right?.value ?? ''].some((text) => text.toLocaleLowerCase().includes(wanted)),
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
  readonly name: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly left: ComparedFile | null;
  readonly right: ComparedFile | null;
}

/** The files that are not the same in both versions, by name. The content's digest decides. */
export function fileChanges(left: readonly ComparedFile[], right: readonly ComparedFile[]): readonly FileChange[] {
  const lefts = new Map(left.map((file) => [file.name, file]));
  const rights = new Map(right.map((file) => [file.name, file]));
  return [...new Set([...lefts.keys(), ...rights.keys()])].sort().flatMap((name): readonly FileChange[] => {
    const [one, other] = [lefts.get(name) ?? null, rights.get(name) ?? null];
    if (one !== null && other !== null && one.digest === other.digest) return [];
    const change = one === null ? 'added' : other === null ? 'removed' : 'changed';
    return [{ name, change, left: one, right: other }];
  });
}
