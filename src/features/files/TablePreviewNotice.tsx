import { useFormats, useMessages } from '../../i18n/language.ts';
import { Notice } from '../../ui/Notice.tsx';
import { MOST_COLUMNS, type TableFacts } from './tableService.ts';

interface TablePreviewNoticeProps {
  readonly facts: TableFacts;
  /** Rows that can be scrolled to, where those are not all; null where they are. */
  readonly reachableRows: number | null;
}

/** What of a table is not here; nothing where all of it is. */
export function TablePreviewNotice({ facts, reachableRows }: TablePreviewNoticeProps) {
  const { tablePreview: texts } = useMessages();
  const formats = useFormats();
  const { rowCount, totalRows, bytesRead, bytesTotal, columns } = facts;
  const isCut = bytesRead < bytesTotal;
  return (
    <>
      {isCut ? (
        <Notice
          title={
            totalRows === null
              ? texts.firstRowsOfBytes(rowCount, formats.bytes(bytesRead), formats.bytes(bytesTotal))
              : texts.firstRows(rowCount, formats.number(totalRows))
          }
        >
          {texts.overThese}
        </Notice>
      ) : null}
      {columns.length > MOST_COLUMNS ? (
        <Notice title={texts.firstColumns(formats.number(MOST_COLUMNS), columns.length)}>{texts.restInRows}</Notice>
      ) : null}
      {reachableRows === null ? null : <Notice title={texts.reachable(formats.number(reachableRows))} />}
    </>
  );
}
