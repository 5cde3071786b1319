import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { collectionQuery } from '../../api/artifacts.ts';
import { useMessages } from '../../i18n/language.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { buttonLink } from '../buttonLink.ts';
import { useChosenColumns } from '../columns/columnPreferences.ts';
import { PageHead } from '../PageHead.tsx';
import { PageLoading } from '../PageLoading.tsx';
import { useTitle } from '../useTitle.ts';
import { allColumns, metadataValues, usualColumns } from '../versions/versionColumns.ts';
import { VersionsBar } from '../versions/VersionsBar.tsx';
import { versionsRequest, type VersionsSearch } from '../versions/versionsSearch.ts';
import { VersionTable } from '../versions/VersionTable.tsx';
import styles from './CollectionPage.module.css';

const route = getRouteApi('/$entity/$project/artifacts/$type/$collection');

/** A collection: its versions as a table. */
export function CollectionPage() {
  const messages = useMessages();
  const { entity, project, type, collection } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  useTitle(messages.artifacts.collection(collection));
  const { order, filters } = versionsRequest(search);
  const { data, isPlaceholderData, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    ...collectionQuery({ entity, project }, collection, order, filters),
    placeholderData: keepPreviousData,
  });
  const versions = useMemo(
    () =>
      data?.pages
        .flatMap((page) => page?.artifacts.edges ?? [])
        .map((edge) => ({ ...edge, values: metadataValues(edge.node.metadata) })) ?? [],
    [data],
  );
  const place = `${entity}/${project}/${collection}`;
  const chosen = useChosenColumns(place);
  const all = useMemo(() => allColumns(versions.map(({ values }) => values)), [versions]);
  const columns = useMemo(() => chosen ?? usualColumns(versions.map(({ values }) => values)), [chosen, versions]);
  const change = useCallback(
    (part: VersionsSearch) => void navigate({ search: (before) => ({ ...before, ...part }), replace: 'q' in part }),
    [navigate],
  );
  const changeWords = useCallback(
    (words: string) => {
      change({ q: words === '' ? undefined : words });
    },
    [change],
  );
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);

  if (data === undefined) return <PageLoading />;
  const first = data.pages[0];
  if (first === null || first === undefined) {
    return (
      <EmptyState
        isPage
        title={messages.missing.collection(collection)}
        action={
          <Link to="/$entity/$project/artifacts" params={{ entity, project }} {...buttonLink('primary')}>
            {messages.missing.toProject}
          </Link>
        }
      >
        <p>{messages.missing.artifactAdvice}</p>
      </EmptyState>
    );
  }
  return (
    <div className={styles.page} aria-busy={isPlaceholderData}>
      <PageHead
        kind="artifact"
        type={type}
        over={first.defaultArtifactType.name}
        name={collection}
        copy={{ text: place, what: messages.artifact.name }}
      />
      <div className={styles.body}>
        {first.description === null || first.description === '' ? null : (
          <p className={styles.description}>{first.description}</p>
        )}
        <VersionsBar
          key={place}
          place={place}
          words={search.q ?? ''}
          onWords={changeWords}
          count={messages.counts.versions(first.artifacts.totalCount)}
          columns={[...new Set([...columns, ...all])]}
          shown={columns}
        />
        {versions.length === 0 ? (
          <EmptyState title={messages.values.nothing} />
        ) : (
          <VersionTable
            address={{ entity, project, type, collection }}
            versions={versions}
            columns={columns}
            sort={order}
            onSort={(sort) => {
              change({ sort });
            }}
            onEnd={loadMore}
          />
        )}
      </div>
    </div>
  );
}
