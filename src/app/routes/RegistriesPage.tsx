import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { nodesOf } from '../../api/paging.ts';
import { registriesQuery } from '../../api/registries.ts';
import { useMessages } from '../../i18n/language.ts';
import { CodeBlock } from '../../ui/CodeBlock.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageLoading } from '../PageLoading.tsx';
import { FilterField } from '../FilterField.tsx';
import { linkLines } from '../registry/linkLines.ts';
import { RegistryTable } from '../registry/RegistryTable.tsx';
import { useTitle } from '../useTitle.ts';
import styles from './RegistriesPage.module.css';

const route = getRouteApi('/registry');

/** All registries; with none yet, the way to a first one. */
export function RegistriesPage() {
  const messages = useMessages();
  const texts = messages.registry;
  useTitle(texts.registries);
  const { q = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    ...registriesQuery(q),
    placeholderData: keepPreviousData,
  });
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const filter = useCallback(
    (words: string) => void navigate({ search: words === '' ? {} : { q: words }, replace: true }),
    [navigate],
  );
  if (data === undefined) return <PageLoading />;
  const registries = data.pages.flatMap((page) => nodesOf(page));
  if (registries.length === 0 && q === '') {
    return (
      <div className={styles.empty}>
        <EmptyState isPage title={texts.empty}>
          <p>{texts.emptyHint}</p>
        </EmptyState>
        <CodeBlock text={linkLines('wandb-registry-model/my-collection')} label={texts.lines} />
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
        <div className={styles.filter}>
          <FilterField label={texts.filter} value={q} onChange={filter} />
        </div>
      </header>
      {registries.length === 0 ? (
        <EmptyState title={messages.values.nothing} />
      ) : (
        <RegistryTable registries={registries} onEnd={loadMore} />
      )}
    </div>
  );
}
