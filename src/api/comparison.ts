/** Queries for TanStack Query about what is compared: what there is to choose from, and contents of files. */

import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { execute } from './client.ts';
import {
  FileContentsDocument,
  FileLinksDocument,
  RunChoicesDocument,
  RunPatchDocument,
  VersionChoicesDocument,
} from './generated/compare.ts';
import { nextCursor } from './paging.ts';
import type { ProjectAddress } from './projects.ts';
import { runsNamed } from './search.ts';
import { comparisonKeys, projectKeys } from './queryKeys.ts';

/** As many runs as are offered at once, and collections with their newest versions. */
const RUNS = 50;
const COLLECTIONS = 12;
/** Versions of each collection; more where only one is asked about. */
const VERSIONS = { few: 5, many: 50 };
/** Entries of a list of files that one request brings: as many as the server gives. */
const FILES = 10_000;

/**
 * Versions to choose from: what is called exactly so, and the newest of the collections whose name, type or alias holds
 * the words.
 *
 * @param words "model:v3", "model", "best" or "12"; nothing for the newest of all, or of `collection`
 * @param collection where a version or alias alone is looked for; empty for nowhere
 */
export function versionChoicesQuery({ entity, project }: ProjectAddress, words: string, collection: string) {
  return queryOptions({
    queryKey: projectKeys.versionChoices({ entity, project }, words, collection),
    queryFn: async ({ signal }) => {
      const [name = '', version] = words.split(':');
      const alias = versionWord(version ?? words);
      const isOne = version !== undefined || (words === '' && collection !== '');
      const answer = await execute(
        VersionChoicesDocument,
        {
          entity,
          project,
          name: words,
          sibling: `${collection}:${alias}`,
          search: words === '' ? collection : name,
          alias,
          collections: COLLECTIONS,
          versions: isOne ? VERSIONS.many : VERSIONS.few,
        },
        signal,
      );
      return answer.project;
    },
  });
}

/** "12" is the version that everybody calls v12. */
function versionWord(word: string): string {
  return /^\d+$/u.test(word) ? `v${word}` : word;
}

/** Runs to choose from, the newest first: those whose name or id holds the words. */
export function runChoicesQuery({ entity, project }: ProjectAddress, words: string) {
  return queryOptions({
    queryKey: projectKeys.runChoices({ entity, project }, words),
    queryFn: async ({ signal }) => {
      const filters = words === '' ? null : JSON.stringify(runsNamed(words));
      const answer = await execute(RunChoicesDocument, { entity, project, filters, first: RUNS }, signal);
      return answer.project?.runs ?? null;
    },
  });
}

/** Names, sizes and digests of a version's files, in large pages. */
export function fileContentsQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: comparisonKeys.fileContents(id),
    queryFn: async ({ pageParam, signal }) => {
      const answer = await execute(FileContentsDocument, { id, after: pageParam, first: FILES }, signal);
      return answer.artifact?.files ?? null;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => nextCursor(page),
    // 100,000 entries are compared once, by digest: walking them for structural sharing would cost more.
    structuralSharing: false,
  });
}

/** The signed address of one file of a version; null when it has none of that name. */
export function fileLinkQuery(id: string, name: string) {
  return queryOptions({
    queryKey: comparisonKeys.fileLink(id, name),
    queryFn: async ({ signal }) => {
      const { artifact } = await execute(FileLinksDocument, { id, names: [name] }, signal);
      return artifact?.files?.edges[0]?.node?.directUrl ?? null;
    },
  });
}

/** Where the uncommitted changes are that the client kept of a run's repository; null when there are none. */
export function runPatchQuery(id: string) {
  return queryOptions({
    queryKey: comparisonKeys.runPatch(id),
    queryFn: async ({ signal }) => {
      const { run } = await execute(RunPatchDocument, { id }, signal);
      return run?.files.edges[0]?.node ?? null;
    },
  });
}
