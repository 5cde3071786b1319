import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { nodesOf } from '../../api/paging.ts';
import { registriesQuery } from '../../api/registries.ts';
import { useMessages } from '../../i18n/language.ts';
import { CodeBlock } from '../../ui/CodeBlock.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterField } from '../../components/page/FilterField.tsx';
import { logAndLinkLines } from '../../components/snippets/registryLines.ts';
import { NewRegistry } from './NewRegistry.tsx';
import { RegistryLoading } from './RegistryLoading.tsx';
import { RegistryTable } from './RegistryTable.tsx';
import { useTitle } from '../../components/page/useTitle.ts';
import styles from './RegistriesPage.module.css';

const route = getRouteApi('/registry');

/** All registries; with none yet, the way to a first one. */
export function RegistriesPage() {
  const messages = useMessages();
  const texts = messages.registry;
  useTitle(texts.registries);
  const { q = '', sort = '+name' } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    ...registriesQuery(q, sort),
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
  if (data === undefined) return <RegistryLoading />;
  const registries = data.pages.flatMap((page) => nodesOf(page));
  if (registries.length === 0 && q === '') {
    return (
      <div className={styles.empty}>
        <EmptyState isPage title={texts.empty} action={<NewRegistry />}>
          <p>{texts.emptyHint}</p>
        </EmptyState>
        <CodeBlock text={logAndLinkLines('wandb-registry-model/my-collection')} label={messages.copy.code} />
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title}>{texts.registries}</h1>
          <p className={styles.lead}>{texts.lead}</p>
        </div>
        <NewRegistry />
      </header>
      <div className={styles.bar}>
        <div className={styles.filter}>
          <FilterField label={texts.filter} value={q} onChange={filter} />
        </div>
        <output className={styles.count}>{texts.registryCount(data.pages[0]?.totalCount ?? 0)}</output>
      </div>
      {registries.length === 0 ? (
        <EmptyState title={messages.values.nothing} />
      ) : (
        <RegistryTable
          registries={registries}
          sort={sort}
          onSort={(order) => void navigate({ search: (before) => ({ ...before, sort: order }), replace: true })}
          onEnd={loadMore}
        />
      )}
    </div>
  );
}
