import { Download as DownloadIcon } from 'lucide-react';
import { useMemo } from 'react';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ButtonAnchor } from '../../ui/ButtonAnchor.tsx';
import { DataPreview } from './DataPreview.tsx';
import styles from './FilePreview.module.css';
import { FileSteps } from './FileSteps.tsx';
import type { FileColumns } from './fileTree.ts';
import type { FilesBeside } from './filesBeside.ts';
import { MediaPreview } from './MediaPreview.tsx';
import { lookOf } from '../../components/documents/preview.ts';
import { ReferencePreview } from './ReferencePreview.tsx';
import { TextPreview } from './TextPreview.tsx';

interface FilePreviewProps {
  readonly name: string;
  /** The files that it is one of. */
  readonly columns: FileColumns;
  readonly files: FilesBeside;
  /** The files in the order in which they are listed, and how to go on to another one. */
  readonly listed: readonly string[];
  readonly onStep: (name: string) => void;
  readonly onClose: () => void;
}

/** A file in a dialog, as far as it can be shown. */
export function FilePreview({ name, columns, files, listed, onStep, onClose }: FilePreviewProps) {
  const messages = useMessages();
  const url = files.urlOf(name);
  const file = useMemo(() => fileOf(columns, name), [columns, name]);
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={name}
      isWide
    >
      <div key={name} className={styles.content}>
        {file === null ? (
          <Notice title={messages.preview.missing(name)}>{messages.preview.missingHint}</Notice>
        ) : file.ref === null ? (
          <Stored name={name} url={url} sizeBytes={file.sizeBytes} files={files} />
        ) : (
          <ReferencePreview address={file.ref} />
        )}
      </div>
      <div className={styles.foot}>
        <FileSteps name={name} names={listed} onStep={onStep} />
        {file === null || file.ref !== null ? null : <Download name={name} url={url} sizeBytes={file.sizeBytes} />}
      </div>
    </Dialog>
  );
}

interface DownloadProps {
  readonly name: string;
  readonly url: string;
  readonly sizeBytes: number;
}

function Download({ name, url, sizeBytes }: DownloadProps) {
  const messages = useMessages();
  const formats = useFormats();
  return (
    <>
      <span>{formats.bytes(sizeBytes)}</span>
      <CopyButton text={name} label={messages.copy.path} />
      <ButtonAnchor href={url} download={name.split('/').at(-1)} size="small">
        <DownloadIcon size={14} aria-hidden />
        {messages.preview.download}
      </ButtonAnchor>
    </>
  );
}

interface FoundFile {
  readonly sizeBytes: number;
  readonly ref: string | null;
}

function fileOf({ names, sizes, refOf, refs }: FileColumns, name: string): FoundFile | null {
  const index = names.indexOf(name);
  return index === -1 ? null : { sizeBytes: sizes[index] ?? 0, ref: refs[refOf.indexOf(index)] ?? null };
}

interface StoredProps extends DownloadProps {
  readonly files: FilesBeside;
}

function Stored({ name, url, sizeBytes, files }: StoredProps) {
  const look = lookOf(name);
  if (look === 'text' || sizeBytes === 0) {
    return <TextPreview name={name} url={url} sizeBytes={sizeBytes} files={files} />;
  }
  if (look === 'image' || look === 'video' || look === 'audio') {
    return <MediaPreview name={name} url={url} sizeBytes={sizeBytes} look={look} />;
  }
  return <DataPreview name={name} url={url} format={look} files={files} />;
}
