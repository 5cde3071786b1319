import { Download } from 'lucide-react';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Chip } from '../../ui/Chip.tsx';
import { buttonLink } from '../buttonLink.ts';
import styles from './FileTable.module.css';
import { indent } from './fileTree.ts';

export interface ListedFile {
  readonly id: string;
  readonly name: string;
  readonly sizeBytes: number;
  readonly directUrl: string;
  /** Where a reference points to; files of runs are never references. */
  readonly ref?: string | null;
}

interface FileItemProps {
  readonly file: ListedFile;
  /** The last part of its path. */
  readonly label: string;
  readonly depth: number;
  readonly onPreview: () => void;
}

/** A file, to be looked into or downloaded; a reference shows where it points to. */
export function FileItem({ file, label, depth, onPreview }: FileItemProps) {
  const messages = useMessages();
  const formats = useFormats();
  const isReference = typeof file.ref === 'string';
  return (
    <tr>
      <td className={styles.name} style={{ paddingLeft: indent(depth) }}>
        {isReference ? (
          <span className={styles.path} title={file.name}>
            {label}
          </span>
        ) : (
          <button type="button" className={styles.path} title={file.name} onClick={onPreview}>
            {label}
          </button>
        )}
        {isReference ? (
          <span className={styles.reference} title={file.ref ?? undefined}>
            <Chip>{messages.artifact.reference}</Chip>
            {file.ref}
          </span>
        ) : null}
      </td>
      <td data-number>{formats.bytes(file.sizeBytes)}</td>
      <td className={styles.act}>
        {isReference ? null : (
          <a
            href={file.directUrl}
            download={label}
            aria-label={messages.artifact.download(file.name)}
            {...buttonLink('ghost', 'small')}
          >
            <Download size={14} aria-hidden />
          </a>
        )}
      </td>
    </tr>
  );
}
