import { useFormats, useMessages } from '../../i18n/language.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { TableFacts } from './tableReader.ts';

interface TablePreviewNoticeProps {
  readonly facts: TableFacts;
  readonly drawnColumns: number;
}

/** What of a table is not here; nothing where all of it is. */
export function TablePreviewNotice({ facts, drawnColumns }: TablePreviewNoticeProps) {
  const { tablePreview: texts } = useMessages();
  const formats = useFormats();
  const { rowCount, totalRows, bytesRead, bytesTotal, columns } = facts;
  const isCut = bytesRead < bytesTotal;
  if (!isCut && drawnColumns === columns.length) return null;
  if (!isCut) return <Notice title={texts.firstColumns(formats.number(drawnColumns), columns.length)} />;
  return (
    <Notice
      title={
        totalRows === null
          ? texts.firstRowsOfBytes(rowCount, formats.bytes(bytesRead), formats.bytes(bytesTotal))
          : texts.firstRows(rowCount, formats.number(totalRows))
      }
    >
      {texts.overThese}
    </Notice>
  );
}
