/** Queries for TanStack Query about all files of a version or run, and the addresses of single ones. */

import { execute } from './client.ts';
import { ArtifactFileListDocument, type FileColumnsFragment, RunFileListDocument } from './generated/files.ts';
import type { ProjectAddress } from './projects.ts';
import { artifactKeys, runKeys } from './queryKeys.ts';

/** Files that are fetched at once: a tree of them needs all names. Of more, the server chooses by what is searched. */
export const LISTED = 200_000;

/** A query for a list of files; null when what they belong to is gone. */
export interface FileListQuery {
  readonly queryKey: readonly string[];
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<FileColumnsFragment | null>;
}

/** All files of a version by columns, or those that hold what is searched. */
export function versionFileListQuery(id: string, search: string): FileListQuery {
  return {
    queryKey: artifactKeys.fileList(id, search),
    queryFn: async ({ signal }) =>
      (await execute(ArtifactFileListDocument, { id, search, first: LISTED }, signal)).artifact?.fileList ?? null,
  };
}

/** All files of a run by columns, or those that hold what is searched. */
export function runFileListQuery(id: string, search: string): FileListQuery {
  return {
    queryKey: runKeys.fileList(id, search),
    queryFn: async ({ signal }) =>
      (await execute(RunFileListDocument, { id, search, first: LISTED }, signal)).run?.fileList ?? null,
  };
}

/** Where a stored file of a version comes from. */
export function versionFileUrl({ entity, project }: ProjectAddress, version: VersionName, path: string): string {
  return `/storage/versions/${encoded([entity, project, version.collection, version.version, ...path.split('/')])}`;
}

interface VersionName {
  readonly collection: string;
  /** "v3". */
  readonly version: string;
}

/** Where a file of a run comes from, by the run's id. */
export function runFileUrl({ entity, project }: ProjectAddress, run: string, path: string): string {
  return `/storage/run-files/${encoded([entity, project, run, ...path.split('/')])}`;
}

/** Where all files of a run come from at once, as a ZIP. */
export function runArchiveUrl({ entity, project }: ProjectAddress, run: string): string {
  return `/storage/run-archives/${encoded([entity, project, run])}`;
}

const encoded = (parts: readonly string[]) => parts.map(encodeURIComponent).join('/');
