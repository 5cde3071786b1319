/** What differs between two documents, and between the files of two versions. */

import type { ValueRow } from '../valueRows.ts';

/** One path of two documents; null where one of them does not have it. */
export interface DifferenceRow {
  readonly path: string;
  readonly left: string | null;
  readonly right: string | null;
  readonly isDifferent: boolean;
}

/** The paths of both documents: first those that differ, each part in the order of the documents. */
export function differences(left: readonly ValueRow[], right: readonly ValueRow[]): readonly DifferenceRow[] {
  const lefts = new Map(left.map(({ path, value }) => [path, value]));
  const rights = new Map(right.map(({ path, value }) => [path, value]));
  const rows = [...new Set([...lefts.keys(), ...rights.keys()])].map((path): DifferenceRow => {
    const [one, other] = [lefts.get(path) ?? null, rights.get(path) ?? null];
    return { path, left: one, right: other, isDifferent: one !== other };
  });
  return [...rows.filter((row) => row.isDifferent), ...rows.filter((row) => !row.isDifferent)];
}

interface ComparedFile {
  readonly name: string;
  readonly digest: string | null;
  readonly sizeBytes: number;
}

/** What became of one file from the left version to the right one. */
export interface FileChange {
  readonly name: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly leftSize: number | null;
  readonly rightSize: number | null;
}

/** The files that are not the same in both versions, by name. The content's digest decides. */
export function fileChanges(left: readonly ComparedFile[], right: readonly ComparedFile[]): readonly FileChange[] {
  const lefts = new Map(left.map((file) => [file.name, file]));
  const rights = new Map(right.map((file) => [file.name, file]));
  return [...new Set([...lefts.keys(), ...rights.keys()])].sort().flatMap((name): readonly FileChange[] => {
    const [one, other] = [lefts.get(name), rights.get(name)];
    if (one !== undefined && other !== undefined && one.digest === other.digest) return [];
    const change = one === undefined ? 'added' : other === undefined ? 'removed' : 'changed';
    return [{ name, change, leftSize: one?.sizeBytes ?? null, rightSize: other?.sizeBytes ?? null }];
  });
}
