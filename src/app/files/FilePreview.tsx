import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fileStartQuery } from '../../api/fileStart.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { buttonLink } from '../buttonLink.ts';
import { ValueTable } from '../ValueTable.tsx';
import styles from './FilePreview.module.css';
import { isImageName, previewOf } from './preview.ts';
import { TablePreview } from './TablePreview.tsx';

interface FilePreviewProps {
  readonly name: string;
  readonly url: string;
  readonly sizeBytes: number;
  readonly onClose: () => void;
}

/** An image larger than this, in bytes, is not drawn: decoding it could stop the browser. */
const LARGEST_IMAGE = 30_000_000;

/** A file in a dialog, as far as it can be shown. */
export function FilePreview({ name, url, sizeBytes, onClose }: FilePreviewProps) {
  const messages = useMessages();
  const formats = useFormats();
  const isImage = isImageName(name) && sizeBytes <= LARGEST_IMAGE;
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={name}
      isWide
    >
      {isImage ? <ImagePreview name={name} url={url} /> : <TextPreview name={name} url={url} sizeBytes={sizeBytes} />}
      <div className={styles.foot}>
        <span>{formats.bytes(sizeBytes)}</span>
        <a href={url} download={name.split('/').at(-1)} {...buttonLink('plain', 'small')}>
          {messages.preview.download}
        </a>
      </div>
    </Dialog>
  );
}

function ImagePreview({ name, url }: Pick<FilePreviewProps, 'name' | 'url'>) {
  const { preview: texts } = useMessages();
  const [isBroken, setIsBroken] = useState(false);
  if (isBroken) return <Notice title={texts.noImage} />;
  return (
    <img
      className={styles.image}
      src={url}
      alt={name}
      onError={() => {
        setIsBroken(true);
      }}
    />
  );
}

function TextPreview({ name, url, sizeBytes }: Omit<FilePreviewProps, 'onClose'>) {
  const messages = useMessages();
  const formats = useFormats();
  const { preview: texts } = messages;
  const { data, error } = useQuery({ ...fileStartQuery(url, sizeBytes), throwOnError: false });
  if (error !== null) return <Notice tone="danger" title={texts.failed} />;
  if (data === undefined) return <Skeleton height={200} />;
  const preview = previewOf(name, data);
  if (preview.kind === 'table') return <TablePreview columns={preview.columns} rows={preview.rows} />;
  if (preview.kind === 'json') return <ValueTable document={preview.document} label={name} />;
  if (preview.kind !== 'text') return <Notice title={texts.binary} />;
  return (
    <>
      {preview.isWhole ? null : (
        <Notice title={texts.partly(formats.bytes(preview.text.length), formats.bytes(sizeBytes))} />
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <pre className={styles.text} tabIndex={0}>
        {preview.text === '' ? texts.empty : preview.text}
      </pre>
    </>
  );
}
