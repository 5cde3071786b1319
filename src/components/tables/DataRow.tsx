import { type KeyboardEvent, memo } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './DataTable.module.css';
import type { TableColumn } from './tableColumn.ts';

interface DataRowProps<Row> {
  readonly index: number;
  /** Undefined while it is loading. */
  readonly row: Row | undefined;
  readonly name: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly isChosen: boolean;
  /** @param isRange whether all rows from the one chosen before are meant */
  readonly onChoose: (index: number, isRange: boolean) => void;
  /** Called to go to the box of another row. */
  readonly onStep: (index: number) => void;
}

/** Cells whose texts are cut tell them on hover, up to so many characters. */
const TITLE = 1_000;

function Row<Row>({ index, row, name, columns, isChosen, onChoose, onStep }: DataRowProps<Row>) {
  const { tables: texts } = useMessages();
  const stepOnArrow = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || index + step < 0) return;
    event.preventDefault();
    onStep(index + step);
  };
  if (row === undefined) {
    return (
      <tr className={styles.row} aria-rowindex={index + 2} aria-busy>
        <td className={styles.choice} aria-hidden />
        {columns.map(({ id }, at) => (
          <td key={id}>{at < 3 ? <Skeleton width="60%" /> : null}</td>
        ))}
        <td aria-hidden />
      </tr>
    );
  }
  return (
    <tr className={styles.row} aria-rowindex={index + 2} aria-selected={isChosen}>
      <td className={styles.choice}>
        <label className={styles.box}>
          <input
            type="checkbox"
            aria-label={texts.select(name)}
            data-choice={index}
            checked={isChosen}
            onChange={({ nativeEvent }) => {
              onChoose(index, 'shiftKey' in nativeEvent && nativeEvent.shiftKey === true);
            }}
            onKeyDown={stepOnArrow}
          />
        </label>
      </td>
      {columns.map((column) => (
        <Cell key={column.id} column={column} row={row} />
      ))}
      <td aria-hidden />
    </tr>
  );
}

function Cell<Row>({
  column: { text, cell, isNumber },
  row,
}: {
  readonly column: TableColumn<Row>;
  readonly row: Row;
}) {
  if (cell) return <td data-number={isNumber || undefined}>{cell(row)}</td>;
  const said = text(row);
  return (
    <td data-number={isNumber || undefined} title={said.slice(0, TITLE)}>
      {said}
    </td>
  );
}

/** One row of a table. Rows that stay the same are not drawn again while others come and go. */
export const DataRow = memo(Row) as typeof Row;
