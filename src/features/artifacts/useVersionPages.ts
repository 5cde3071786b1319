import { useQueries } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { versionPageQuery } from '../../api/artifacts.ts';
import type { VersionEntriesQuery } from '../../api/generated/artifacts.ts';
import type { ProjectAddress } from '../../api/projects.ts';
import { aliasNames } from '../../components/links/names.ts';
import { VERSION_PAGE, type VersionBranch, type VersionEntry } from './treeRows.ts';

interface VersionPages {
  readonly branchOf: (collection: string) => VersionBranch;
  readonly ask: (collection: string, page: number) => void;
  /** Asks again for the pages that could not be loaded. */
  readonly retry: (collection: string) => void;
}

/** Pages of one collection that are kept up to date; others are asked for anew, or found again, when they are seen. */
const KEPT = 8;

/**
 * The versions of several collections, by pages: the first of each, those that hold what is shown, and those that were
 * asked for.
 *
 * @param shown the page that holds what the page beside the tree shows
 */
export function useVersionPages(
  address: ProjectAddress,
  collections: readonly string[],
  shown: { readonly collection: string; readonly page: number } | null,
): VersionPages {
  const [asked, setAsked] = useState<ReadonlyMap<string, readonly number[]>>(new Map());
  const wanted = collections.flatMap((collection) => {
    const pages = [0, ...(shown?.collection === collection ? [shown.page] : []), ...(asked.get(collection) ?? [])];
    return [...new Set(pages)].map((page) => ({ collection, page }));
  });
  const results = useQueries({
    // A page that fails says so in its place; the rest of the tree stays.
    queries: wanted.map(({ collection, page }) => ({
      ...versionPageQuery(address, collection, page * VERSION_PAGE, VERSION_PAGE),
      throwOnError: false,
    })),
  });
  return {
    branchOf: (collection) => {
      const pages = new Map<number, readonly VersionEntry[] | 'failed'>();
      let total: number | undefined;
      for (const [at, { data, isError, isFetching }] of results.entries()) {
        const place = wanted[at];
        if (place?.collection !== collection) continue;
        // No collection of that name any more: the branch is empty.
        if (data === null) total = 0;
        else if (data !== undefined) {
          total = data.totalCount;
          pages.set(place.page, data.edges.map(versionEntry));
        } else if (isError && !isFetching) pages.set(place.page, 'failed');
      }
      return { total, pages };
    },
    ask: useCallback((collection, page) => {
      setAsked((before) => {
        const pages = before.get(collection) ?? [];
        return pages.includes(page) ? before : new Map(before).set(collection, [...pages, page].slice(-KEPT));
      });
    }, []),
    retry: (collection) => {
      for (const [at, result] of results.entries()) {
        if (result.isError && wanted[at]?.collection === collection) void result.refetch();
      }
    },
  };
}

type VersionEdge = NonNullable<
  NonNullable<VersionEntriesQuery['project']>['artifactCollection']
>['artifacts']['edges'][number];

function versionEntry({ version, node }: VersionEdge): VersionEntry {
  return { version, aliases: aliasNames(node), tags: node.tags.map(({ name }) => name) };
}
