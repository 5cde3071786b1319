import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { isSameList, type RunList, type RunRow, runCountQuery, runRowsQuery } from '../../api/tables.ts';
import { runTableKeys } from '../../api/queryKeys.ts';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { LogYourOwn } from '../../components/snippets/LogYourOwn.tsx';
import { runName } from '../../components/links/names.ts';
import { PageLoading } from '../../components/page/PageLoading.tsx';
import { RunsBar } from './RunsBar.tsx';
import { NO_FILTERS, runsRequest } from './runsRequest.ts';
import type { RunsSearch } from './runsSearch.ts';
import { useRunColumns } from './useRunColumns.ts';
import { ChoiceBar } from '../../components/tables/ChoiceBar.tsx';
import { DataTable } from '../../components/tables/DataTable.tsx';
import { refusalOf, throwUnlessRefused } from '../../components/tables/refusal.ts';
import { RefusedRows } from '../../components/tables/RefusedRows.tsx';
import { useFreshness } from '../../components/tables/useFreshness.ts';
import { useRowChoice } from '../../components/tables/useRowChoice.ts';
import { useRowWindow } from '../../components/tables/useRowWindow.ts';
import { useWidths } from '../../components/tables/useWidths.ts';
import { useTitle } from '../../components/page/useTitle.ts';
import styles from './RunsPage.module.css';

const route = getRouteApi('/$entity/$project/runs');

const keyOf = (run: RunRow) => run.id;
const NONE: readonly never[] = [];

/** The Runs tab. */
export function RunsPage() {
  const messages = useMessages();
  const { entity, project } = route.useParams();
  const address = useMemo(() => ({ entity, project }), [entity, project]);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  useTitle(messages.runs.title(project));
  // "The last hour" ends when the filters were set.
  const [now, setNow] = useState(Date.now);
  const change = useCallback(
    (part: RunsSearch) => {
      setNow(Date.now());
      void navigate({ search: (before) => ({ ...before, ...part }), replace: 'q' in part });
    },
    [navigate],
  );

  const { order, filters } = useMemo(() => runsRequest(search, now), [search, now]);
  const columns = useRunColumns(address);
  const list = useMemo(
    (): RunList => ({ order, filters, config: columns?.keys.config ?? NONE, summary: columns?.keys.summary ?? NONE }),
    [order, filters, columns?.keys],
  );
  const [window, see] = useRowWindow(list);
  const rows = useQuery({
    ...runRowsQuery(address, list, window),
    enabled: columns !== undefined,
    placeholderData: keepPreviousData,
    throwOnError: throwUnlessRefused,
  });
  const counted = useQuery({
    ...runCountQuery(address, filters),
    placeholderData: keepPreviousData,
    throwOnError: throwUnlessRefused,
  });
  const refusal = refusalOf(rows.error ?? counted.error);
  const { data: loaded, isPlaceholderData } = rows;
  const count = refusal === null ? counted.data : 0;
  // Rows that come with the values of other columns are shown as they are until theirs come.
  const isOfOtherColumns = isPlaceholderData && loaded?.list !== list;
  useFreshness(useMemo(() => runTableKeys.all(address), [address]));
  const widths = useWidths(
    columns?.place ?? '',
    columns?.columns ?? NONE,
    isOfOtherColumns ? NONE : (loaded?.rows ?? NONE),
  );
  const choice = useRowChoice(keyOf);

  if (columns === undefined || count === undefined || (loaded === undefined && refusal === null)) {
    return <PageLoading />;
  }
  if (count === 0 && filters === null && refusal === null) {
    return (
      <div className={styles.empty}>
        <EmptyState isPage title={messages.runs.empty} />
        <LogYourOwn />
      </div>
    );
  }
  // The one that started first stands at the left.
  const [left, right] = [...choice.chosen.values()].sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt));
  return (
    <div className={styles.page} aria-busy={loaded !== undefined && !isSameList(loaded.list, list)}>
      <RunsBar
        address={address}
        search={search}
        onChange={change}
        now={now}
        list={list}
        count={count}
        columns={columns}
      />
      {refusal !== null || loaded === undefined ? (
        <RefusedRows
          reason={refusal ?? ''}
          onReset={() => {
            change({ ...NO_FILTERS, sort: undefined });
          }}
        />
      ) : count === 0 ? (
        <EmptyState
          title={messages.tables.noRuns}
          action={
            <Button
              onClick={() => {
                change(NO_FILTERS);
              }}
            >
              {messages.tables.clearFilters}
            </Button>
          }
        >
          {messages.tables.noMatchHint}
        </EmptyState>
      ) : (
        <DataTable
          label={messages.runs.title(project)}
          columns={columns.columns}
          widths={widths}
          count={count}
          loaded={loaded}
          keyOf={keyOf}
          nameOf={runName}
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
              to="/$entity/$project/compare/runs"
              params={address}
              search={{ left: left.name, right: right.name }}
              look="primary"
              size="small"
            >
              {messages.tables.compare}
            </ButtonLink>
          ) : null
        }
      />
    </div>
  );
}
