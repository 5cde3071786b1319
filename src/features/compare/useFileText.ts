import { useQuery } from '@tanstack/react-query';
import { fileLinkQuery } from '../../api/comparison.ts';
import { type FileStart, fileStartQuery } from '../../api/fileStart.ts';
import type { ComparedFile } from './differences.ts';

/** What a version that does not have the file holds of it. */
const NOTHING: FileStart = { text: '', isWhole: true };

interface FileText {
  /** Undefined while it is on the way. */
  readonly start: FileStart | undefined;
  readonly hasFailed: boolean;
}

/**
 * A file's text by the id of its version.
 *
 * @param file null where the version does not have it: its text is empty then
 * @param isWanted whether it is to be fetched
 */
export function useFileText(version: string, name: string, file: ComparedFile | null, isWanted: boolean): FileText {
  const isThere = file !== null && isWanted;
  // A file that cannot be read is no reason to take the page away.
  const link = useQuery({ ...fileLinkQuery(version, name), enabled: isThere, throwOnError: false });
  const url = link.data ?? null;
  const text = useQuery({
    ...fileStartQuery(url ?? '', file?.sizeBytes ?? 0),
    enabled: isThere && url !== null,
    throwOnError: false,
  });
  if (file === null) return { start: NOTHING, hasFailed: false };
  return { start: text.data, hasFailed: link.data === null || link.error !== null || text.error !== null };
}
