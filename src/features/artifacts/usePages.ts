import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { PageQuery } from '../../api/paging.ts';
import type { TreePage } from './branches.ts';

interface Pages<Edge> {
  readonly pagesOf: (branch: string) => readonly TreePage<Edge>[];
  /** Asks for the page that begins at `cursor`. */
  readonly loadMore: (branch: string, cursor: string) => void;
  /** Asks again for the pages of a branch that could not be loaded. */
  readonly retry: (branch: string) => void;
}

/**
 * The pages of several branches at once: the first of each, and those that were asked for.
 *
 * @param queryOf the query for one page; `after` is null for the first
 */
export function usePages<Edge>(
  branches: readonly string[],
  queryOf: (branch: string, after: string | null) => PageQuery<Edge>,
): Pages<Edge> {
  const [asked, setAsked] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  const wanted = branches.flatMap((branch) =>
    [null, ...(asked.get(branch) ?? [])].map((after) => ({ branch, query: queryOf(branch, after) })),
  );
  const results = useQueries({
    // A branch that fails says so in its place; the rest of the tree stays.
    queries: wanted.map(({ query }) => ({ ...query, throwOnError: false })),
  });
  const pages = results.map((result, at) => ({
    branch: wanted[at]?.branch,
    connection: result.data,
    failed: result.isError && !result.isFetching,
  }));
  return {
    pagesOf: (wantedBranch) => pages.filter(({ branch }) => branch === wantedBranch),
    retry: (branch) => {
      for (const [at, result] of results.entries()) {
        if (result.isError && wanted[at]?.branch === branch) void result.refetch();
      }
    },
    loadMore: (branch, cursor) => {
      setAsked((before) => {
        const cursors = before.get(branch) ?? [];
        return cursors.includes(cursor) ? before : new Map(before).set(branch, [...cursors, cursor]);
      });
    },
  };
}
