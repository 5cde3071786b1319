import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Columns3 } from 'lucide-react';
import { useCallback } from 'react';
import { nodesOf } from '../../api/paging.ts';
import type { CollectionPlace } from '../../shared/collectionPlace.ts';
import { linkedVersionsQuery } from '../../api/registries.ts';
import { useMessages } from '../../i18n/language.ts';
import { CodeBlock } from '../../ui/CodeBlock.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageLoading } from '../../components/page/PageLoading.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { FilterField } from '../../components/page/FilterField.tsx';
import { LinkedVersionTable } from './LinkedVersionTable.tsx';
import { logAndLinkLines } from '../../components/snippets/registryLines.ts';
import { collectionPath } from '../../shared/collectionPlace.ts';
import type { RegistryAddress } from '../../components/links/registryAddress.ts';
import { type RegistrySearch, versionFilters } from '../../components/links/registrySearch.ts';
import styles from './RegistryFrame.module.css';

interface LinkedVersionsProps {
  readonly address: RegistryAddress;
  readonly place: CollectionPlace;
  /** The artifact type that it holds. */
  readonly type: string;
  readonly collectionId: string;
  readonly search: RegistrySearch;
  readonly onChange: (change: RegistrySearch) => void;
}

/** The versions linked to a collection, and what narrows them. */
export function LinkedVersions({ address, place, type, collectionId, search, onChange }: LinkedVersionsProps) {
  const messages = useMessages();
  const texts = messages.registry;
  const { q = '', sort = '-version' } = search;
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    ...linkedVersionsQuery(collectionId, versionFilters(q), sort),
    placeholderData: keepPreviousData,
  });
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  if (data === undefined) return <PageLoading />;
  const versions = data.pages.flatMap((page) => nodesOf(page));
  if (versions.length === 0 && q === '') {
    return (
      <div className={styles.empty}>
        <EmptyState title={texts.noVersions}>
          <p>{texts.noVersionsHint}</p>
        </EmptyState>
        <CodeBlock text={logAndLinkLines(collectionPath(place), type)} label={messages.copy.code} />
      </div>
    );
  }
  return (
    <>
      <div className={styles.bar}>
        <div className={styles.filter}>
          <FilterField
            label={texts.filterVersions}
            value={q}
            onChange={(words) => {
              onChange({ q: words === '' ? undefined : words });
            }}
          />
        </div>
        <output className={styles.count}>{messages.counts.versions(data.pages[0]?.totalCount ?? 0)}</output>
        <ButtonLink
          to="/$entity/$project/artifacts/$type/$collection"
          params={{ ...place, type }}
          title={texts.withMetadataHint}
        >
          <Columns3 size={14} aria-hidden />
          {texts.withMetadata}
        </ButtonLink>
      </div>
      {versions.length === 0 ? (
        <EmptyState title={messages.values.nothing} />
      ) : (
        <LinkedVersionTable
          address={address}
          place={place}
          versions={versions}
          sort={sort}
          onSort={(order) => {
            onChange({ sort: order });
          }}
          onEnd={loadMore}
        />
      )}
    </>
  );
}
