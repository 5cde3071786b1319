import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { nodesOf } from '../../api/paging.ts';
import { runsQuery } from '../../api/runs.ts';
import { useMessages } from '../../i18n/language.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LogYourOwn } from '../LogYourOwn.tsx';
import { PageLoading } from '../PageLoading.tsx';
import { RunsBar } from '../runs/RunsBar.tsx';
import { type RunsSearch, runsRequest } from '../runs/runsSearch.ts';
import { RunTable } from '../runs/RunTable.tsx';
import { useRunColumns } from '../runs/useRunColumns.ts';
import { useTitle } from '../useTitle.ts';
import styles from './RunsPage.module.css';

const route = getRouteApi('/$entity/$project/runs');

/** The Runs tab. */
export function RunsPage() {
  const messages = useMessages();
  const address = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  useTitle(messages.runs.title(address.project));
  const { order, filters } = runsRequest(search);
  const { data, isPlaceholderData, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    ...runsQuery(address, order, filters),
    placeholderData: keepPreviousData,
  });
  const change = useCallback(
    (part: RunsSearch) => void navigate({ search: (before) => ({ ...before, ...part }), replace: 'q' in part }),
    [navigate],
  );
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);

  const runs = data?.pages.flatMap((page) => nodesOf(page)) ?? [];
  const columns = useRunColumns(address, runs, nodesOf(data?.pages[0]).length);

  if (data === undefined) return <PageLoading />;
  if (runs.length === 0 && filters === null) {
    return (
      <div className={styles.empty}>
        <EmptyState isPage title={messages.runs.empty} />
        <LogYourOwn />
      </div>
    );
  }
  return (
    <div className={styles.page} aria-busy={isPlaceholderData}>
      <RunsBar
        search={search}
        onChange={change}
        count={messages.counts.runs(data.pages[0]?.totalCount ?? 0)}
        columns={columns}
      />
      {runs.length === 0 ? (
        <EmptyState title={messages.values.nothing} />
      ) : (
        <RunTable
          address={address}
          runs={runs}
          columns={columns.shown}
          sort={search.sort}
          onSort={(sort) => {
            change({ sort });
          }}
          onEnd={loadMore}
        />
      )}
    </div>
  );
}
