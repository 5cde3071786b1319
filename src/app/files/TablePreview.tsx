import { useDeferredValue, useMemo, useState } from 'react';
import type { JsonValue } from '../../api/pythonJson.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import table from '../../ui/Table.module.css';
import { SortHead } from '../runs/SortHead.tsx';
import styles from './TablePreview.module.css';
import { cellText, chosenTableRows, type TableChoice } from './tableRows.ts';

interface TablePreviewProps {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly JsonValue[])[];
}

/** As many rows as are drawn; sorting and filtering take all of them. */
const MOST = 200;
/** More of a cell is not drawn. */
const CELL = 200;

/** A logged table, which can be sorted and filtered. */
export function TablePreview({ columns, rows }: TablePreviewProps) {
  const messages = useMessages();
  const formats = useFormats();
  const [choice, setChoice] = useState<TableChoice>({ words: '', column: null, isDescending: false });
  const drawn = useDeferredValue(choice);
  const chosen = useMemo(() => chosenTableRows(rows, drawn), [rows, drawn]);
  const shown = chosen.slice(0, MOST);
  return (
    <>
      <div className={styles.bar}>
        <SearchField
          label={messages.preview.filterRows}
          value={choice.words}
          onChange={(words) => {
            setChoice({ ...choice, words });
          }}
        />
        <output className={styles.count}>
          {shown.length === rows.length
            ? messages.preview.rows(rows.length)
            : messages.counts.shownOf(formats.number(shown.length), messages.preview.rows(rows.length))}
        </output>
      </div>
      <div
        className={`${table.frame} ${styles.frame}`}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <table className={table.table}>
          <thead>
            <tr>
              {columns.map((column, at) => (
                <SortHead
                  // oxlint-disable-next-line react/no-array-index-key -- columns may share a name, and never move
                  key={at}
                  name={column}
                  direction={choice.column !== at ? 'none' : choice.isDescending ? 'descending' : 'ascending'}
                  onSort={() => {
                    setChoice({ ...choice, column: at, isDescending: choice.column === at && !choice.isDescending });
                  }}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ index, row }) => (
              <tr key={index}>
                {columns.map((_, at) => (
                  // oxlint-disable-next-line react/no-array-index-key -- as above
                  <td key={at} className={styles.cell}>
                    {cellText(row[at] ?? null).slice(0, CELL)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
