import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { nodesOf } from '../../api/paging.ts';
import { actionsQuery } from '../../api/registries.ts';
import { useMessages } from '../../i18n/language.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import table from '../../ui/Table.module.css';
import { Ago } from '../Ago.tsx';
import { PageLoading } from '../PageLoading.tsx';
import { actionText } from './actionText.ts';
import { LongTable } from './LongTable.tsx';
import styles from './RegistryTables.module.css';

interface ActionTableProps {
  /** A collection and the versions in it, or one version wherever it is. */
  readonly of: { readonly kind: 'collection' | 'version'; readonly id: string };
}

/** Who did what, and when; the newest first. */
export function ActionTable({ of }: ActionTableProps) {
  const { registry: texts } = useMessages();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(actionsQuery(of));
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  if (data === undefined) return <PageLoading />;
  const actions = data.pages.flatMap((page) => nodesOf(page));
  if (actions.length === 0) return <EmptyState title={texts.noActions} />;
  const isEverywhere = of.kind === 'version';
  return (
    <LongTable
      label={texts.history}
      rows={actions}
      widths={['136px', '16%', isEverywhere ? '24%' : '88px', 'auto']}
      minWidth={640}
      onEnd={loadMore}
      head={
        <>
          <th scope="col">{texts.when}</th>
          <th scope="col">{texts.who}</th>
          <th scope="col">{isEverywhere ? texts.where : texts.version}</th>
          <th scope="col">{texts.what}</th>
        </>
      }
    >
      {(action) => {
        const version = action.versionIndex === null ? '' : `v${action.versionIndex}`;
        const place = version === '' ? action.collectionName : `${action.collectionName}:${version}`;
        const text = actionText(action, texts);
        return (
          <tr key={action.id}>
            <td className={table.muted}>
              <Ago instant={action.createdAt} />
            </td>
            <td title={action.user.name}>{action.user.name}</td>
            <td className={styles.mono} title={isEverywhere ? place : undefined}>
              {isEverywhere ? place : version}
            </td>
            <td className={styles.what} title={text}>
              {text}
            </td>
          </tr>
        );
      }}
    </LongTable>
  );
}
