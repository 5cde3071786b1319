import { useFormats, useMessages } from '../../i18n/language.ts';
import styles from './TablePreview.module.css';
import type { FilesBeside } from './filesBeside.ts';
import type { ColumnKind } from '../../components/documents/tableRows.ts';
import type { TableFacts, TableWindow } from './tableService.ts';

interface TablePreviewRowProps {
  /** Undefined until it has come. */
  readonly row: TableWindow['rows'][number] | undefined;
  readonly columns: TableFacts['columns'];
  readonly isOpen: boolean;
  /** Whether Tab stops at it: arrows lead to the others. */
  readonly isStop: boolean;
  /** Shows the whole of the row, or no longer, by its place in the file. */
  readonly onOpen: (index: number) => void;
  /** In pixels. */
  readonly height: number;
  readonly files: FilesBeside;
}

/** One row of a table: its number opens the whole of it. */
export function TablePreviewRow({ row, columns, isOpen, isStop, onOpen, height, files }: TablePreviewRowProps) {
  const { tablePreview: texts } = useMessages();
  const formats = useFormats();
  return (
    <tr className={styles.row} data-open={isOpen || undefined} style={{ height }}>
      <th scope="row" className={styles.number}>
        {row === undefined ? null : (
          <button
            type="button"
            className={styles.open}
            aria-label={texts.row(formats.number(row.index + 1))}
            aria-expanded={isOpen}
            tabIndex={isStop ? 0 : -1}
            onClick={() => {
              onOpen(row.index);
            }}
          >
            {formats.number(row.index + 1)}
          </button>
        )}
      </th>
      {columns.map(({ kind }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- columns may share a name, and never move
        <td key={at} className={styles.cell} data-number={kind === 'number' || undefined} dir="auto">
          <Cell text={row?.cells[at] ?? ''} kind={kind} files={files} />
        </td>
      ))}
    </tr>
  );
}

interface CellProps {
  readonly text: string;
  readonly kind: ColumnKind;
  readonly files: FilesBeside;
}

function Cell({ text, kind, files }: CellProps) {
  const messages = useMessages();
  if (text === '' || kind === 'text' || kind === 'number') return text;
  return (
    <button
      type="button"
      className={styles.file}
      title={text}
      aria-label={messages.tablePreview.openFile(text)}
      onClick={() => {
        files.open(text);
      }}
    >
      {kind === 'image' ? <img className={styles.image} src={files.urlOf(text)} alt={text} loading="lazy" /> : text}
    </button>
  );
}
