import { useCallback, useEffect, useRef } from 'react';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Spoken } from '../../ui/Spoken.tsx';
import { RowGap } from '../../ui/table/RowGap.tsx';
import { Table } from '../../ui/table/Table.tsx';
import { TableFrame } from '../../ui/table/TableFrame.tsx';
import { useVirtualRows } from '../../ui/useVirtualRows.ts';
import { ColumnHead } from './ColumnHead.tsx';
import { DataRow } from './DataRow.tsx';
import styles from './DataTable.module.css';
import { openRow } from './openRow.ts';
import { HEAD, ROW } from './rowHeight.ts';
import type { LoadedRows, TableColumn } from './tableColumn.ts';
import type { RowChoice } from './useRowChoice.ts';
import { useSteadyRows } from './useSteadyRows.ts';
import type { Widths } from './useWidths.ts';

interface DataTableProps<Row> {
  readonly label: string;
  /** The first one stays in sight while the others scroll. */
  readonly columns: readonly TableColumn<Row>[];
  readonly widths: Widths;
  /** How many rows there are, loaded or not. */
  readonly count: number;
  readonly loaded: LoadedRows<Row>;
  readonly keyOf: (row: Row) => string;
  readonly nameOf: (row: Row) => string;
  /** W&B's order: "-created_at". */
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  readonly choice: RowChoice<Row>;
  /** Told which rows are in sight, so that they are loaded. */
  readonly onSee: (first: number, last: number) => void;
}

/** Browsers lay out about so many rows before their pixels run out. */
const MOST = 400_000;
const CHOICE_WIDTH = 40;
/** What the bar for chosen rows covers, in pixels. */
const CHOICE_BAR = 72;

/**
 * A table of any length, of which only the rows in sight are drawn: its head, the boxes that choose rows and its first
 * column stay. A click on a row goes where the row's link goes.
 */
export function DataTable<Row>({
  label,
  columns,
  widths,
  count,
  loaded,
  keyOf,
  nameOf,
  sort,
  onSort,
  choice,
  onSee,
}: DataTableProps<Row>) {
  const { tables: texts } = useMessages();
  const formats = useFormats();
  const rowCount = Math.min(count, MOST);
  const covered = choice.chosen.size > 0 ? CHOICE_BAR : 0;
  const { scroller, indices, before, after, virtualizer } = useVirtualRows({
    count: rowCount,
    height: ROW,
    overscan: 10,
    // The head lies over the rows, and what can be done with chosen ones over the last of them.
    hidden: HEAD,
    covered,
  });
  const first = indices[0] ?? 0;
  const last = indices.at(-1) ?? 0;
  useEffect(() => {
    onSee(first, last);
  }, [first, last, onSee]);
  useSteadyRows(scroller, loaded, keyOf);

  const latest = useRef({ loaded, choice });
  useEffect(() => {
    latest.current = { loaded, choice };
  });
  const choose = useCallback((index: number, isRange: boolean) => {
    latest.current.choice.choose(latest.current.loaded, index, isRange);
  }, []);
  const focusChoice = useCallback(
    (index: number) => {
      const box = () => scroller.current?.querySelector<HTMLElement>(`[data-choice="${index}"]`);
      virtualizer.scrollToIndex(index);
      // At once where it is drawn: the next key may be here before the next frame.
      if (box()) box()?.focus({ preventScroll: true });
      else requestAnimationFrame(() => box()?.focus());
    },
    [scroller, virtualizer],
  );
  const width = CHOICE_WIDTH + columns.reduce((sum, { id }) => sum + widths.of(id), 0);
  return (
    <>
      {count > MOST ? <Notice title={texts.tooLong(formats.number(MOST))} /> : null}
      <TableFrame
        ref={scroller}
        isScrolling
        className={styles.frame}
        data-scroll-restoration-id={label}
        onScroll={({ currentTarget }) => {
          currentTarget.toggleAttribute('data-aside', currentTarget.scrollLeft > 0);
        }}
      >
        <Table className={styles.table} style={{ minWidth: width }} aria-label={label} aria-rowcount={rowCount + 1}>
          <colgroup>
            <col style={{ width: CHOICE_WIDTH }} />
            {columns.map(({ id }) => (
              <col key={id} style={id === widths.growing ? undefined : { width: widths.of(id) }} />
            ))}
            {/* What the others leave. */}
            <col style={widths.growing === null ? undefined : { width: 0 }} />
          </colgroup>
          <thead className={styles.head}>
            <tr aria-rowindex={1}>
              <th scope="col" className={styles.choice}>
                <Spoken>{texts.selection}</Spoken>
              </th>
              {columns.map((column) => (
                <ColumnHead key={column.id} column={column} sort={sort} onSort={onSort} widths={widths} />
              ))}
              <td aria-hidden />
            </tr>
          </thead>
          {/* The row's link is there for the keyboard. */}
          {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
          <tbody onClick={openRow} onAuxClick={openRow}>
            <RowGap height={before} />
            {indices.map((index) => {
              const row = loaded.rows[index - loaded.offset];
              return (
                <DataRow
                  // A row that moves by one place is drawn anew where it is, and nothing loses its focus.
                  key={index}
                  index={index}
                  row={row}
                  name={row === undefined ? '' : nameOf(row)}
                  columns={columns}
                  isChosen={row !== undefined && choice.chosen.has(keyOf(row))}
                  onChoose={choose}
                  onStep={focusChoice}
                />
              );
            })}
            <RowGap height={after} />
          </tbody>
        </Table>
      </TableFrame>
    </>
  );
}
