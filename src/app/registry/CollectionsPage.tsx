import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { RegistryFactsFragment } from '../../api/generated.ts';
import { nodesOf } from '../../api/paging.ts';
import { registryCollectionsQuery } from '../../api/registries.ts';
import { useMessages } from '../../i18n/language.ts';
import { Chip } from '../../ui/Chip.tsx';
import { CodeBlock } from '../../ui/CodeBlock.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageLoading } from '../PageLoading.tsx';
import { useTitle } from '../useTitle.ts';
import { CollectionTable } from './CollectionTable.tsx';
import { FilterField } from '../FilterField.tsx';
import { linkLines } from './linkLines.ts';
import { type RegistryAddress, registryName } from './registryAddress.ts';
import { RegistryHead } from './RegistryHead.tsx';
import type { RegistrySearch } from './registrySearch.ts';
import styles from './RegistryFrame.module.css';

interface CollectionsPageProps {
  readonly address: RegistryAddress;
  readonly registry: RegistryFactsFragment;
  readonly search: RegistrySearch;
  readonly onChange: (change: RegistrySearch) => void;
}

/** A registry: what it is for, and its collections. */
export function CollectionsPage({ address, registry, search, onChange }: CollectionsPageProps) {
  const messages = useMessages();
  const texts = messages.registry;
  const name = registryName(registry.name);
  useTitle(texts.titleOf(name));
  const { q = '', sort = '+name' } = search;
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    ...registryCollectionsQuery({ entity: registry.entityName, project: registry.name }, q, sort),
    placeholderData: keepPreviousData,
  });
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const collections = data?.pages.flatMap((page) => nodesOf(page));
  const types = nodesOf(registry.artifactTypes).map((type) => type.name);
  return (
    <div className={styles.frame}>
      <RegistryHead type={null} name={name} copy={`${registry.entityName}/${registry.name}`}>
        <span>{address.kind === 'organization' ? address.organization : address.entity}</span>
        {registry.allowAllArtifactTypesInRegistry ? null : types.map((type) => <Chip key={type}>{type}</Chip>)}
      </RegistryHead>
      <div className={styles.body}>
        {registry.description ? (
          <p className={styles.description} dir="auto">
            {registry.description}
          </p>
        ) : null}
        {collections === undefined ? (
          <PageLoading />
        ) : collections.length === 0 && q === '' ? (
          <div>
            <EmptyState title={texts.emptyRegistry}>
              <p>{texts.emptyRegistryHint}</p>
            </EmptyState>
            <CodeBlock text={linkLines(`${registry.entityName}/${registry.name}/my-collection`)} label={texts.lines} />
          </div>
        ) : (
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
              <output className={styles.count}>{messages.counts.collections(data?.pages[0]?.totalCount ?? 0)}</output>
            </div>
            {collections.length === 0 ? (
              <EmptyState title={messages.values.nothing} />
            ) : (
              <CollectionTable
                address={address}
                place={{ entity: registry.entityName, project: registry.name }}
                collections={collections}
                sort={sort}
                onSort={(order) => {
                  onChange({ sort: order });
                }}
                onEnd={loadMore}
              />
            )}
          </>
        )}
      </div>
    </div>
  );
}
