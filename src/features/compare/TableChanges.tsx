import { useFormats, useMessages } from '../../i18n/language.ts';
import { Table } from '../../ui/table/Table.tsx';
import { TableFrame } from '../../ui/table/TableFrame.tsx';
import { cellText } from '../../components/documents/tableRows.ts';
import styles from './FileDifference.module.css';
import type { LoggedTable, TableDifference } from './tableDifference.ts';

interface TableChangesProps {
  readonly before: LoggedTable;
  readonly after: LoggedTable;
  readonly difference: TableDifference;
}

/** As many rows of each side as are drawn. */
const MOST = 100;
/** More of a cell is not drawn. */
const CELL = 200;

/** What changed in a logged table: how many rows there are, columns, and the rows that only one side has. */
export function TableChanges({ before, after, difference }: TableChangesProps) {
  const { table: texts } = useMessages().compare;
  const formats = useFormats();
  const { addedColumns, removedColumns, columns, addedRows, removedRows } = difference;
  const rows = [
    ...removedRows.slice(0, MOST).map((row) => ({ kind: 'removed' as const, row })),
    ...addedRows.slice(0, MOST).map((row) => ({ kind: 'added' as const, row })),
  ];
  const hidden = removedRows.length + addedRows.length - rows.length;
  return (
    <>
      <ul className={styles.tableFacts}>
        <li>{texts.rows(formats.number(before.rows.length), formats.number(after.rows.length))}</li>
        {addedColumns.length === 0 ? null : <li>{texts.addedColumns(addedColumns)}</li>}
        {removedColumns.length === 0 ? null : <li>{texts.removedColumns(removedColumns)}</li>}
        {rows.length === 0 ? <li>{texts.sameRows}</li> : null}
        {removedRows.length === 0 ? null : <li>{texts.onlyLeft(removedRows.length)}</li>}
        {addedRows.length === 0 ? null : <li>{texts.onlyRight(addedRows.length)}</li>}
      </ul>
      {rows.length === 0 ? null : (
        <TableFrame isScrolling className={styles.rows}>
          <Table>
            <thead>
              <tr>
                <th scope="col">{texts.row}</th>
                {columns.map((column, at) => (
                  // oxlint-disable-next-line react/no-array-index-key -- columns may share a name, and never move
                  <th key={at} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ kind, row }, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- rows have no other identity, and never move
                <tr key={at} data-kind={kind}>
                  <td>{texts.kinds[kind]}</td>
                  {row.map((cell, place) => (
                    // oxlint-disable-next-line react/no-array-index-key -- as above
                    <td key={place} className={styles.cell}>
                      {cellText(cell).slice(0, CELL)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </Table>
        </TableFrame>
      )}
      {hidden > 0 ? <p className={styles.none}>{texts.moreRows(hidden)}</p> : null}
    </>
  );
}
