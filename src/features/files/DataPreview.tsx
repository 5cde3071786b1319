import { useMessages } from '../../i18n/language.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { TableFormat } from '../../components/documents/tableRows.ts';
import type { FilesBeside } from './filesBeside.ts';
import { TablePreview } from './TablePreview.tsx';
import { useTableService } from './useTableService.ts';

interface DataPreviewProps {
  readonly name: string;
  readonly url: string;
  readonly format: TableFormat;
  readonly files: FilesBeside;
}

/** A file as a table, as soon as it is read. */
export function DataPreview({ name, url, format, files }: DataPreviewProps) {
  const { preview, tablePreview: texts } = useMessages();
  const table = useTableService(url, format);
  if (table === null) {
    return (
      <output aria-busy aria-label={texts.reading}>
        <Skeleton height={320} />
      </output>
    );
  }
  const { service, answer } = table;
  if ('facts' in answer) return <TablePreview name={name} service={service} facts={answer.facts} files={files} />;
  if (answer.failure === 'noTable') return <Notice title={texts.failed}>{texts.failedHint}</Notice>;
  if (answer.failure === 'gone')
    return (
      <Notice tone="danger" title={preview.gone}>
        {preview.goneHint}
      </Notice>
    );
  return <Notice tone="danger" title={preview.failed} />;
}
