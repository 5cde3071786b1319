import type { ReactNode } from 'react';
import table from '../Table.module.css';
import styles from './LongTable.module.css';
import { useVirtualRows } from './useVirtualRows.ts';

interface LongTableProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  /** Widths of the columns, as CSS writes them; fixed, since rows come and go. */
  readonly widths: readonly string[];
  /** What the columns take together at least, in pixels; under that, the table scrolls sideways. */
  readonly minWidth: number;
  readonly head: ReactNode;
  readonly children: (row: Row) => ReactNode;
  /** Asks for more; called when the end comes into sight. */
  readonly onEnd: () => void;
}

/** A table as high as the page lets it be, of which only the rows in sight are drawn. */
export function LongTable<Row>({ label, rows, widths, minWidth, head, children, onEnd }: LongTableProps<Row>) {
  const { scroller, indices, before, after } = useVirtualRows(rows.length, onEnd);
  return (
    <div
      ref={scroller}
      className={`${table.frame} ${styles.frame}`}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table
        className={`${table.table} ${styles.table}`}
        style={{ minWidth }}
        aria-label={label}
        aria-rowcount={rows.length}
      >
        <colgroup>
          {widths.map((width, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- columns have no other name and never move
            <col key={at} style={{ width }} />
          ))}
        </colgroup>
        <thead className={styles.head}>
          <tr>{head}</tr>
        </thead>
        <tbody>
          {before > 0 ? <tr style={{ height: before }} aria-hidden /> : null}
          {indices.map((index) => {
            const row = rows[index];
            return row === undefined ? null : children(row);
          })}
          {after > 0 ? <tr style={{ height: after }} aria-hidden /> : null}
        </tbody>
      </table>
    </div>
  );
}
