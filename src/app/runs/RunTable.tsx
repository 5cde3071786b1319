import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { ProjectAddress } from '../../api/projects.ts';
import { useMessages } from '../../i18n/language.ts';
import table from '../../ui/Table.module.css';
import { columnOrder, type RunColumn } from './runColumns.ts';
import { type ListedRun, RunRow } from './RunRow.tsx';
import { nextSort, sortDirection } from './runsSearch.ts';
import { SortHead } from './SortHead.tsx';
import styles from './RunTable.module.css';

interface RunTableProps {
  readonly address: ProjectAddress;
  readonly runs: readonly ListedRun[];
  readonly columns: readonly RunColumn[];
  readonly sort: string | undefined;
  readonly onSort: (sort: string) => void;
  /** Asks for more; called when the end comes into sight. */
  readonly onEnd: () => void;
}

/** Height of a row in pixels. */
const ROW = 40;
/** Widths of name, state, job type, start and duration, and of each further column, in pixels. Fixed: rows come and go. */
const FIXED = [280, 116, 176, 136, 112];
const VALUE = 136;

/** Runs with their states, times, last metrics and config. Only rows in sight are drawn. */
export function RunTable({ address, runs, columns, sort, onSort, onEnd }: RunTableProps) {
  const { run: texts } = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- there is no compiler here to be held back
  const virtualizer = useVirtualizer({
    count: runs.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const items = virtualizer.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const lastIndex = items.at(-1)?.index ?? -1;
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  const isAtEnd = lastIndex >= runs.length - 1;
  useEffect(() => {
    if (isAtEnd) onEnd();
  }, [isAtEnd, onEnd]);

  const head = (name: string, column: string, first: 'ascending' | 'descending', isNumber = false) => (
    <SortHead
      key={column}
      name={name}
      direction={sortDirection(sort, column)}
      isNumber={isNumber}
      onSort={() => {
        onSort(nextSort(sort, column, first));
      }}
    />
  );
  return (
    <div
      ref={scroller}
      className={`${table.frame} ${styles.frame}`}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table
        className={`${table.table} ${styles.table}`}
        style={{ minWidth: FIXED.reduce((sum, width) => sum + width, 0) + columns.length * VALUE }}
        aria-rowcount={runs.length}
      >
        <colgroup>
          {FIXED.map((width) => (
            <col key={width} style={{ width }} />
          ))}
          {columns.map((column) => (
            <col key={columnOrder(column)} style={{ width: VALUE }} />
          ))}
        </colgroup>
        <thead className={styles.head}>
          <tr>
            {head(texts.run, 'display_name', 'ascending')}
            {head(texts.state, 'state', 'ascending')}
            {head(texts.jobType, 'job_type', 'ascending')}
            {head(texts.started, 'created_at', 'descending')}
            {head(texts.duration, 'duration', 'descending', true)}
            {columns.map((column) => head(column.key, columnOrder(column), 'descending', true))}
          </tr>
        </thead>
        <tbody>
          {before > 0 ? <tr style={{ height: before }} aria-hidden /> : null}
          {items.map(({ index }) => {
            const run = runs[index];
            return run === undefined ? null : <RunRow key={run.id} address={address} run={run} columns={columns} />;
          })}
          {after > 0 ? <tr style={{ height: after }} aria-hidden /> : null}
        </tbody>
      </table>
    </div>
  );
}
