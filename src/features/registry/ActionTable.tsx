import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ActionFactsFragment } from '../../api/generated/registry.ts';
import { nodesOf } from '../../api/paging.ts';
import { type ActionFilter, type ActionsOf, actionsQuery } from '../../api/registries.ts';
import { useMessages } from '../../i18n/language.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LinkedRow } from '../../ui/table/LinkedRow.tsx';
import { MutedCell } from '../../ui/table/MutedCell.tsx';
import { Ago } from '../../components/facts/Ago.tsx';
import { PageLoading } from '../../components/page/PageLoading.tsx';
import { ActionRowLink } from './ActionRowLink.tsx';
import { actionText } from './actionText.ts';
import { LongTable } from '../../ui/table/LongTable.tsx';
import styles from './RegistryTables.module.css';

interface ActionTableProps {
  readonly of: ActionsOf;
  readonly filter: ActionFilter;
}

/** Who did what, and when; the newest first. Each row leads to what it is about. */
export function ActionTable({ of, filter }: ActionTableProps) {
  const { registry: texts, values } = useMessages();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    ...actionsQuery(of, filter),
    placeholderData: keepPreviousData,
  });
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  if (data === undefined) return <PageLoading />;
  const actions = data.pages.flatMap((page) => nodesOf(page));
  if (actions.length === 0) {
    const isFiltered = filter.userName !== null || filter.kind !== null;
    return <EmptyState title={isFiltered ? values.nothing : texts.noActions} />;
  }
  return (
    <LongTable
      label={texts.history}
      rows={actions}
      widths={['auto', of.kind === 'collection' ? '88px' : '28%', '16%', '128px']}
      minWidth={720}
      onEnd={loadMore}
      head={
        <>
          <th scope="col">{texts.what}</th>
          <th scope="col">{of.kind === 'collection' ? texts.version : texts.where}</th>
          <th scope="col">{texts.who}</th>
          <th scope="col">{texts.when}</th>
        </>
      }
    >
      {(action) => {
        const text = actionText(action, texts);
        const where = placeOf(action, of);
        return (
          <LinkedRow key={action.id}>
            {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a cell of a table is no control */}
            <td>
              <ActionRowLink action={action}>
                <span className={styles.cut} title={text}>
                  {text}
                </span>
              </ActionRowLink>
            </td>
            <td className={styles.mono} title={where}>
              {where}
            </td>
            <td title={action.user.name}>{action.user.name}</td>
            <MutedCell>
              <Ago instant={action.createdAt} />
            </MutedCell>
          </LinkedRow>
        );
      }}
    </LongTable>
  );
}

/** Where it was done, as far as the page does not say it; the collection is called as it was then. */
function placeOf({ collectionName, versionIndex }: ActionFactsFragment, of: ActionsOf): string {
  const version = versionIndex === null ? '' : `v${versionIndex}`;
  if (of.kind === 'collection' || collectionName === null) return version;
  return version === '' ? collectionName : `${collectionName}:${version}`;
}
