import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { nodesOf } from '../../api/paging.ts';
import { projectsQuery } from '../../api/projects.ts';
import { useMessages } from '../../i18n/language.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterField } from '../../components/page/FilterField.tsx';
import { FirstVisit } from './FirstVisit.tsx';
import { homeRequest } from './homeSearch.ts';
import { LogYourOwn } from '../../components/snippets/LogYourOwn.tsx';
import { PageLoading } from '../../components/page/PageLoading.tsx';
import { ProjectTable } from './ProjectTable.tsx';
import { useTitle } from '../../components/page/useTitle.ts';
import { RecentVisits } from '../../components/visits/RecentVisits.tsx';
import styles from './HomePage.module.css';

const route = getRouteApi('/');

/** So few projects are read at one glance: no filter is needed, and the lines to log more still help. */
const FEW = 10;

/** All projects; with none yet, the way to a first one. */
export function HomePage() {
  const messages = useMessages();
  const { home: texts } = messages;
  useTitle(undefined);
  const shown = route.useSearch();
  const { search, order } = homeRequest(shown);
  const navigate = route.useNavigate();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    ...projectsQuery(search, order),
    placeholderData: keepPreviousData,
  });
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const filter = useCallback(
    (words: string) =>
      void navigate({ search: (before) => ({ ...before, q: words === '' ? undefined : words }), replace: true }),
    [navigate],
  );
  if (data === undefined) return <PageLoading />;
  const projects = data.pages.flatMap((page) => nodesOf(page.models));
  if (projects.length === 0 && search === '') return <FirstVisit />;
  const count = data.pages[0]?.models?.totalCount ?? 0;
  const isFew = count <= FEW && search === '';
  return (
    <div className={styles.page} data-few={isFew || undefined}>
      <header>
        <h1 className={styles.title}>{texts.title}</h1>
        <p className={styles.lead}>{texts.lead}</p>
      </header>
      <RecentVisits />
      {isFew ? null : (
        <div className={styles.bar}>
          <div className={styles.filter}>
            <FilterField label={texts.filter} value={shown.q ?? ''} onChange={filter} />
          </div>
          <output className={styles.count}>{texts.count(count)}</output>
        </div>
      )}
      {projects.length === 0 ? (
        <EmptyState title={messages.tree.nothing(search)} />
      ) : (
        <ProjectTable
          projects={projects}
          sort={order}
          onSort={(sort) => void navigate({ search: (before) => ({ ...before, sort }), replace: true })}
          onEnd={loadMore}
        />
      )}
      {isFew ? (
        <section className={styles.own}>
          <LogYourOwn />
        </section>
      ) : null}
    </div>
  );
}
