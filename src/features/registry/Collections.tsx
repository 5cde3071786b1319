import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { RegistryFactsFragment } from '../../api/generated/registry.ts';
import { nodesOf } from '../../api/paging.ts';
import { registryCollectionsQuery } from '../../api/registries.ts';
import { useMessages } from '../../i18n/language.ts';
import { CodeBlock } from '../../ui/CodeBlock.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterField } from '../../components/page/FilterField.tsx';
import { PageLoading } from '../../components/page/PageLoading.tsx';
import { CollectionTable } from './RegistryCollectionTable.tsx';
import { acceptedTypes } from './forms/acceptedTypes.ts';
import { logAndLinkLines } from '../../components/snippets/registryLines.ts';
import type { RegistryAddress } from '../../components/links/registryAddress.ts';
import type { RegistrySearch } from '../../components/links/registrySearch.ts';
import styles from './RegistryFrame.module.css';

interface CollectionsProps {
  readonly address: RegistryAddress;
  readonly registry: RegistryFactsFragment;
  readonly search: RegistrySearch;
  readonly onChange: (change: RegistrySearch) => void;
}

/** The collections of a registry, and what narrows them; with none yet, the lines that link to it. */
export function Collections({ address, registry, search, onChange }: CollectionsProps) {
  const messages = useMessages();
  const texts = messages.registry;
  const { q = '', sort = '+name' } = search;
  const place = { entity: registry.entityName, project: registry.name };
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    ...registryCollectionsQuery(place, q, sort),
    placeholderData: keepPreviousData,
  });
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  if (data === undefined) return <PageLoading />;
  const collections = data.pages.flatMap((page) => nodesOf(page));
  if (collections.length === 0 && q === '') {
    const lines = logAndLinkLines(`${place.entity}/${place.project}/my-collection`, acceptedTypes(registry)?.[0]);
    return (
      <div className={styles.empty}>
        <EmptyState title={texts.emptyRegistry}>
          <p>{texts.emptyRegistryHint}</p>
        </EmptyState>
        <CodeBlock text={lines} label={messages.copy.code} />
      </div>
    );
  }
  return (
    <>
      <div className={styles.bar}>
        <div className={styles.filter}>
          <FilterField
            label={texts.filterCollections}
            value={q}
            onChange={(words) => {
              onChange({ q: words === '' ? undefined : words });
            }}
          />
        </div>
        <output className={styles.count}>{messages.counts.collections(data.pages[0]?.totalCount ?? 0)}</output>
      </div>
      {collections.length === 0 ? (
        <EmptyState title={messages.values.nothing} />
      ) : (
        <CollectionTable
          address={address}
          place={place}
          collections={collections}
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
