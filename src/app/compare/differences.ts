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

/** A file of one of the versions. */
export interface ComparedFile {
  readonly name: string;
  readonly digest: string | null;
  readonly sizeBytes: number;
  /** Where its content is; null when it is kept elsewhere. */
  readonly directUrl: string | null;
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
