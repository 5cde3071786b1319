import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { collectionsQuery } from '../../api/artifacts.ts';
import { nodesOf } from '../../api/paging.ts';
import { projectQuery } from '../../api/projects.ts';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { CollectionTable } from './CollectionTable.tsx';
import { collectionsRequest } from './collectionsSearch.ts';
import { FilterField } from '../../components/page/FilterField.tsx';
import { LogYourOwn } from '../../components/snippets/LogYourOwn.tsx';
import { PageLoading } from '../../components/page/PageLoading.tsx';
import { useTitle } from '../../components/page/useTitle.ts';
import styles from './ArtifactsIntro.module.css';

const route = getRouteApi('/$entity/$project/artifacts/');

/** The Artifacts tab before a version is chosen: the project's collections. */
export function ArtifactsIntro() {
  const messages = useMessages();
  const { artifacts: texts } = messages;
  const address = route.useParams();
  const shown = route.useSearch();
  const navigate = route.useNavigate();
  const request = collectionsRequest(shown);
  useTitle(texts.title(address.project));
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    ...collectionsQuery(address, request),
    placeholderData: keepPreviousData,
  });
  // The sidebar asks for the same.
  const { data: overview } = useQuery(projectQuery(address));
  const hasGenerated = nodesOf(overview?.project?.artifactTypes).some(({ isGenerated }) => isGenerated);
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const show = useCallback(
    (change: Partial<typeof shown>) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true }),
    [navigate],
  );
  const filter = useCallback((words: string) => show({ q: words === '' ? undefined : words }), [show]);
  if (data === undefined) return <PageLoading />;
  const collections = data.pages.flatMap((page) => nodesOf(page));
  const isNarrowed = request.search !== '';
  const isNothing = collections.length === 0 && !isNarrowed && !hasGenerated;
  return (
    <div className={styles.page}>
      <header>
        <h1 className={styles.title}>{messages.shell.artifacts}</h1>
        <p className={styles.hint}>
          {collections.length === 0 && !isNarrowed ? messages.tree.emptyHint : texts.selectHint}
        </p>
      </header>
      {isNothing ? null : (
        <div className={styles.bar}>
          <div className={styles.filter}>
            <FilterField
              label={texts.filterCollections}
              placeholder={messages.tree.filterHint}
              value={shown.q ?? ''}
              onChange={filter}
            />
          </div>
          {hasGenerated ? (
            <Button
              aria-pressed={shown.generated === true}
              onClick={() => {
                show({ generated: shown.generated === true ? undefined : true });
              }}
            >
              {texts.generated}
            </Button>
          ) : null}
          <output className={styles.count}>{messages.counts.collections(data.pages[0]?.totalCount ?? 0)}</output>
        </div>
      )}
      {collections.length > 0 ? (
        <CollectionTable
          address={address}
          collections={collections}
          sort={request.order}
          onSort={(sort) => {
            show({ sort });
          }}
          onEnd={loadMore}
        />
      ) : isNarrowed ? (
        <EmptyState title={messages.tree.nothing(request.search)} />
      ) : (
        <div className={styles.own}>
          <LogYourOwn />
        </div>
      )}
    </div>
  );
}
