import { useFormats, useMessages } from '../../i18n/language.ts';
import styles from './TablePreview.module.css';
import type { TableFacts, TableWindow } from './tableReader.ts';

interface TablePreviewRowProps {
  /** Undefined until it has come. */
  readonly row: TableWindow['rows'][number] | undefined;
  readonly columns: TableFacts['columns'];
  readonly isOpen: boolean;
  /** Shows the whole of a row, by its place in the file. */
  readonly onOpen: (index: number) => void;
}

/** One row of a table: its number opens the whole of it. */
export function TablePreviewRow({ row, columns, isOpen, onOpen }: TablePreviewRowProps) {
  const { tablePreview: texts } = useMessages();
  const formats = useFormats();
  return (
    <tr className={styles.row} data-open={isOpen || undefined}>
      <th scope="row" className={styles.number}>
        {row === undefined ? null : (
          <button
            type="button"
            className={styles.open}
            aria-label={texts.row(formats.number(row.index + 1))}
            aria-expanded={isOpen}
            onClick={() => {
              onOpen(row.index);
            }}
          >
            {formats.number(row.index + 1)}
          </button>
        )}
      </th>
      {columns.map(({ isNumber }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- columns may share a name, and never move
        <td key={at} className={styles.cell} data-number={isNumber || undefined} dir={isNumber ? undefined : 'auto'}>
          {row?.cells[at]}
        </td>
      ))}
    </tr>
  );
}
