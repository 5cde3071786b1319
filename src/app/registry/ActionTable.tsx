import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ActionFactsFragment } from '../../api/generated.ts';
import { nodesOf } from '../../api/paging.ts';
import { actionsQuery, type CollectionPlace } from '../../api/registries.ts';
import { useMessages } from '../../i18n/language.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import table from '../../ui/Table.module.css';
import { Ago } from '../Ago.tsx';
import { PageLoading } from '../PageLoading.tsx';
import { actionText } from './actionText.ts';
import { LongTable } from './LongTable.tsx';
import { type RegistryAddress, selectionPath } from './registryAddress.ts';
import { RegistryLink } from './RegistryLink.tsx';
import styles from './RegistryTables.module.css';

interface ActionTableProps {
  /** A collection and the versions in it, to which the rows then lead, or one version wherever it is. */
  readonly of:
    | {
        readonly kind: 'collection';
        readonly id: string;
        readonly address: RegistryAddress;
        readonly place: CollectionPlace;
      }
    | { readonly kind: 'version'; readonly id: string };
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
  const placeOf = ({ collectionName, versionIndex }: ActionFactsFragment) => {
    const version = versionIndex === null ? null : `v${versionIndex}`;
    if (of.kind === 'version') return version === null ? collectionName : `${collectionName}:${version}`;
    if (version === null) return null;
    const shown = { selectionPath: selectionPath(of.place), view: 'membership', version } as const;
    return (
      <RegistryLink address={of.address} shown={shown} className={styles.place}>
        {version}
      </RegistryLink>
    );
  };
  return (
    <LongTable
      label={texts.history}
      rows={actions}
      widths={['auto', isEverywhere ? '24%' : '88px', '16%', '136px']}
      minWidth={640}
      onEnd={loadMore}
      head={
        <>
          <th scope="col">{texts.what}</th>
          <th scope="col">{isEverywhere ? texts.where : texts.version}</th>
          <th scope="col">{texts.who}</th>
          <th scope="col">{texts.when}</th>
        </>
      }
    >
      {(action) => {
        const text = actionText(action, texts);
        return (
          <tr key={action.id}>
            <td title={text}>{text}</td>
            <td className={styles.mono}>{placeOf(action)}</td>
            <td title={action.user.name}>{action.user.name}</td>
            <td className={table.muted}>
              <Ago instant={action.createdAt} />
            </td>
          </tr>
        );
      }}
    </LongTable>
  );
}
