import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import {
  collectionSummaryQuery,
  isSameList,
  type VersionList,
  type VersionRow,
  versionRowsQuery,
} from '../../api/tables.ts';
import { versionTableKeys } from '../../api/queryKeys.ts';
import { useMessages } from '../../i18n/language.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { PageHead } from '../../components/page/PageHead.tsx';
import { PageLoading } from '../../components/page/PageLoading.tsx';
import { ChoiceBar } from '../../components/tables/ChoiceBar.tsx';
import { DataTable } from '../../components/tables/DataTable.tsx';
import { refusalOf, throwUnlessRefused } from '../../components/tables/refusal.ts';
import { RefusedRows } from '../../components/tables/RefusedRows.tsx';
import { useFreshness } from '../../components/tables/useFreshness.ts';
import { useRowChoice } from '../../components/tables/useRowChoice.ts';
import { useRowWindow } from '../../components/tables/useRowWindow.ts';
import { useWidths } from '../../components/tables/useWidths.ts';
import { useTitle } from '../../components/page/useTitle.ts';
import { CollectionDescription } from './CollectionDescription.tsx';
import { CollectionMissing } from './CollectionMissing.tsx';
import { NoVersion } from './NoVersion.tsx';
import { useVersionColumns } from './useVersionColumns.ts';
import { VersionsBar } from './VersionsBar.tsx';
import { versionsRequest } from './versionsRequest.ts';
import type { VersionsSearch } from './versionsSearch.ts';
import styles from './CollectionPage.module.css';

const route = getRouteApi('/$entity/$project/artifacts/$type/$collection');

const keyOf = ({ node }: VersionRow) => node.id;
const nameOf = ({ version }: VersionRow) => version;
const numberOf = ({ version }: VersionRow) => Number(version.slice(1));
const NONE: readonly never[] = [];

/** A collection: its versions as a table. */
export function CollectionPage() {
  const messages = useMessages();
  const { entity, project, type, collection } = route.useParams();
  const address = useMemo(() => ({ entity, project, type, collection }), [entity, project, type, collection]);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  useTitle(messages.artifacts.collection(collection));
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

  const { order, filters } = useMemo(() => versionsRequest(search), [search]);
  const columns = useVersionColumns(address);
  const list = useMemo(
    (): VersionList => ({ order, filters, metadata: columns?.keys ?? NONE }),
    [order, filters, columns?.keys],
  );
  const [window, see] = useRowWindow(list);
  const rows = useQuery({
    ...versionRowsQuery(address, list, window),
    enabled: columns !== undefined,
    placeholderData: keepPreviousData,
    throwOnError: throwUnlessRefused,
  });
  const { data: summary } = useQuery({
    ...collectionSummaryQuery(address, filters),
    placeholderData: keepPreviousData,
  });
  const refusal = refusalOf(rows.error);
  const { data: loaded, isPlaceholderData } = rows;
  // Rows that come with the values of other columns are shown as they are until theirs come.
  const isOfOtherColumns = isPlaceholderData && loaded?.list !== list;
  useFreshness(useMemo(() => versionTableKeys.all(address), [address]));
  const widths = useWidths(
    columns?.place ?? '',
    columns?.columns ?? NONE,
    isOfOtherColumns ? NONE : (loaded?.rows ?? NONE),
  );
  const choice = useRowChoice(keyOf);

  if (summary === null) return <CollectionMissing entity={entity} project={project} collection={collection} />;
  if (columns === undefined || summary === undefined || (loaded === undefined && refusal === null)) {
    return <PageLoading />;
  }
  const count = summary.artifacts.totalCount;
  // The earlier one stands at the left.
  const [left, right] = [...choice.chosen.values()].sort((a, b) => numberOf(a) - numberOf(b));
  return (
    <div className={styles.page} aria-busy={loaded !== undefined && !isSameList(loaded.list, list)}>
      <PageHead
        kind="artifact"
        type={type}
        over={summary.defaultArtifactType.name}
        name={collection}
        copy={{ text: `${entity}/${project}/${collection}`, label: messages.copy.name }}
      />
      <div className={styles.body}>
        <CollectionDescription text={summary.description} />
        <VersionsBar
          collection={address}
          words={search.q ?? ''}
          onWords={changeWords}
          onResetOrder={() => {
            change({ sort: undefined });
          }}
          list={list}
          count={count}
          columns={columns}
        />
        {refusal !== null || loaded === undefined ? (
          <RefusedRows
            reason={refusal ?? ''}
            onReset={() => {
              change({ q: undefined, sort: undefined });
            }}
          />
        ) : count === 0 ? (
          <NoVersion
            onClear={
              filters === null
                ? null
                : () => {
                    changeWords('');
                  }
            }
          />
        ) : (
          <DataTable
            label={messages.artifacts.collection(collection)}
            columns={columns.columns}
            widths={widths}
            count={count}
            loaded={loaded}
            keyOf={keyOf}
            nameOf={nameOf}
            sort={order}
            onSort={(sort) => {
              change({ sort });
            }}
            choice={choice}
            onSee={see}
          />
        )}
        <ChoiceBar
          count={choice.chosen.size}
          onClear={choice.clear}
          compare={
            left && right ? (
              <ButtonLink
                to="/$entity/$project/compare/versions"
                params={{ entity, project }}
                search={{ left: `${collection}:${left.version}`, right: `${collection}:${right.version}` }}
                look="primary"
                size="small"
              >
                {messages.tables.compare}
              </ButtonLink>
            ) : null
          }
        />
      </div>
    </div>
  );
}
