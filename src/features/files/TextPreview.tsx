import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { fileStartQuery, PREVIEW_BYTES } from '../../api/fileStart.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ValueTree } from '../../components/values/ValueTree.tsx';
import type { FilesBeside } from './filesBeside.ts';
import { DataPreview } from './DataPreview.tsx';
import { MarkdownPreview } from './MarkdownPreview.tsx';
import { previewOf } from '../../components/documents/preview.ts';
import { TextLines } from './TextLines.tsx';
import { Unavailable } from './Unavailable.tsx';

interface TextPreviewProps {
  readonly name: string;
  readonly url: string;
  /** Of the whole file. */
  readonly sizeBytes: number;
  readonly files: FilesBeside;
}

/** The start of a file as what its text is: lines, Markdown, JSON or a table. */
export function TextPreview({ name, url, sizeBytes, files }: TextPreviewProps) {
  const { preview: texts } = useMessages();
  const formats = useFormats();
  const { data, error, refetch } = useQuery({
    ...fileStartQuery(url, sizeBytes),
    // A file of a run that goes on grows while it is read.
    placeholderData: keepPreviousData,
    throwOnError: false,
  });
  if (error !== null) return <Unavailable error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={200} />;
  if (data.text === '') return <EmptyState title={texts.empty} />;
  const look = previewOf(name, data);
  if (look.kind === 'table') return <DataPreview name={name} url={url} format="json" files={files} />;
  if (look.kind === 'binary') return <Notice title={texts.binary} />;
  return (
    <>
      {data.isWhole ? null : (
        <Notice title={texts.partly(formats.bytes(PREVIEW_BYTES), formats.bytes(sizeBytes))}>{texts.partlyHint}</Notice>
      )}
      {look.kind === 'json' ? <ValueTree document={look.document} label={name} /> : null}
      {look.kind === 'markdown' ? <MarkdownPreview text={look.text} /> : null}
      {look.kind === 'text' ? <TextLines text={look.text} /> : null}
    </>
  );
}
