import type { ReactNode } from 'react';
import styles from './LongTable.module.css';
import { RowGap } from './RowGap.tsx';
import { Table } from './Table.tsx';
import { TableFrame } from './TableFrame.tsx';
import { TableHead } from './TableHead.tsx';
import { useVirtualRows } from '../useVirtualRows.ts';

/** Height of a row in pixels. */
const ROW = 40;

interface LongTableProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  /** Widths of the columns, as CSS writes them; fixed, since rows come and go. */
  readonly widths?: readonly string[];
  /** The `col`s of a table whose class says the widths. */
  readonly columns?: ReactNode;
  /** What the columns take together at least, in pixels; under that, the table scrolls sideways. */
  readonly minWidth?: number;
  readonly head: ReactNode;
  readonly children: (row: Row) => ReactNode;
  /** Asks for more; called when the end comes into sight. */
  readonly onEnd?: () => void;
  readonly className?: string | undefined;
  readonly frameClassName?: string | undefined;
}

/** A table as high as the page lets it be, of which only the rows in sight are drawn. */
export function LongTable<Row>({
  label,
  rows,
  widths,
  columns,
  minWidth,
  head,
  children,
  onEnd,
  className = '',
  frameClassName = '',
}: LongTableProps<Row>) {
  const { scroller, indices, before, after } = useVirtualRows({ count: rows.length, height: ROW, onEnd });
  return (
    <TableFrame ref={scroller} isScrolling className={`${styles.frame} ${frameClassName}`}>
      <Table
        className={`${styles.table} ${className}`}
        style={{ minWidth }}
        aria-label={label}
        aria-rowcount={rows.length}
      >
        <colgroup>
          {columns}
          {widths?.map((width, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- columns have no other name and never move
            <col key={at} style={{ width }} />
          ))}
        </colgroup>
        <TableHead>
          <tr>{head}</tr>
        </TableHead>
        <tbody>
          <RowGap height={before} />
          {indices.map((index) => {
            const row = rows[index];
            return row === undefined ? null : children(row);
          })}
          <RowGap height={after} />
        </tbody>
      </Table>
    </TableFrame>
  );
}
