import { useCallback } from 'react';
import type { ProjectAddress } from '../../api/projects.ts';
import { fetchRunRows, type RunList, type RunRow } from '../../api/tables.ts';
import { useMessages } from '../../i18n/language.ts';
import { ColumnButton } from '../../components/columns/ColumnButton.tsx';
import { FilterField } from '../../components/page/FilterField.tsx';
import { ExportButton } from '../../components/tables/ExportButton.tsx';
import { runIdColumn } from './runColumns.ts';
import { RunColumnChoice } from './RunColumnChoice.tsx';
import { RunFilters } from './RunFilters.tsx';
import styles from './RunsBar.module.css';
import type { RunsSearch } from './runsSearch.ts';
import type { RunColumns } from './useRunColumns.ts';

interface RunsBarProps {
  readonly address: ProjectAddress;
  readonly search: RunsSearch;
  readonly onChange: (change: RunsSearch) => void;
  readonly now: number;
  readonly list: RunList;
  /** How many runs match. */
  readonly count: number;
  readonly columns: RunColumns;
}

/** What narrows the table of runs, and what is done with all of it. */
export function RunsBar({ address, search, onChange, now, list, count, columns }: RunsBarProps) {
  const messages = useMessages();
  const changeWords = useCallback(
    (words: string) => {
      onChange({ q: words === '' ? undefined : words });
    },
    [onChange],
  );
  return (
    <>
      <div className={styles.bar}>
        <h1 className={styles.title}>{messages.shell.runs}</h1>
        <output className={styles.count}>{messages.counts.runs(count)}</output>
        <div className={styles.search}>
          <FilterField
            label={messages.runs.filter}
            placeholder={messages.tables.filterRunsHint}
            value={search.q ?? ''}
            onChange={changeWords}
          />
        </div>
        <ColumnButton>
          <RunColumnChoice address={address} columns={columns} />
        </ColumnButton>
        <ExportButton<RunRow>
          fileName={`${address.project}-runs`}
          count={count}
          columns={[...columns.columns.slice(0, 1), runIdColumn(messages), ...columns.columns.slice(1)]}
          fetchRows={(asked, signal) => fetchRunRows(address, list, asked, signal)}
        />
      </div>
      <RunFilters
        address={address}
        search={search}
        order={list.order}
        columns={columns}
        now={now}
        onChange={onChange}
      />
    </>
  );
}
