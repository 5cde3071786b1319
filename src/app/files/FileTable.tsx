import { Download } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Spoken } from '../../ui/Spoken.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { buttonLink } from '../buttonLink.ts';
import styles from '../../ui/Table.module.css';
import own from './FileTable.module.css';

const FilePreview = lazy(async () => ({ default: (await import('./FilePreview.tsx')).FilePreview }));

interface ListedFile {
  readonly id: string;
  readonly name: string;
  readonly sizeBytes: number;
  readonly directUrl: string;
  /** Where a reference points to; files of runs are never references. */
  readonly ref?: string | null;
}

interface FileTableProps {
  /** Undefined while they are loading. */
  readonly files: readonly ListedFile[] | undefined;
  /** What is said under "No files". */
  readonly none: string;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly onMore: () => void;
}

/** Files with their sizes, each to be looked into or downloaded; references show where they point to. */
export function FileTable({ files, none, hasMore, isLoadingMore, onMore }: FileTableProps) {
  const messages = useMessages();
  const formats = useFormats();
  const [shown, setShown] = useState<ListedFile | null>(null);
  if (files === undefined) {
    return (
      <div className={own.waiting} aria-busy>
        <Skeleton width="50%" />
        <Skeleton width="40%" />
      </div>
    );
  }
  if (files.length === 0) return <EmptyState title={messages.artifact.noFiles}>{none}</EmptyState>;
  return (
    <>
      <div className={styles.frame}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{messages.artifact.file}</th>
              <th scope="col" data-number>
                {messages.artifact.size}
              </th>
              <th scope="col" className={own.act}>
                <Spoken>{messages.artifact.downloads}</Spoken>
              </th>
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <tr key={file.id}>
                <td className={own.name}>
                  {typeof file.ref === 'string' ? (
                    <span className={own.path} title={file.name}>
                      {file.name}
                    </span>
                  ) : (
                    <button
                      type="button"
                      className={own.path}
                      title={file.name}
                      onClick={() => {
                        setShown(file);
                      }}
                    >
                      {file.name}
                    </button>
                  )}
                  {typeof file.ref === 'string' ? (
                    <span className={own.reference} title={file.ref}>
                      <Chip>{messages.artifact.reference}</Chip>
                      {file.ref}
                    </span>
                  ) : null}
                </td>
                <td data-number>{formats.bytes(file.sizeBytes)}</td>
                <td className={own.act}>
                  {typeof file.ref === 'string' ? null : (
                    <a
                      href={file.directUrl}
                      download={file.name.split('/').at(-1)}
                      aria-label={messages.artifact.download(file.name)}
                      {...buttonLink('ghost', 'small')}
                    >
                      <Download size={14} aria-hidden />
                    </a>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown === null ? null : (
        <Suspense>
          <FilePreview
            name={shown.name}
            url={shown.directUrl}
            sizeBytes={shown.sizeBytes}
            onClose={() => {
              setShown(null);
            }}
          />
        </Suspense>
      )}
      {hasMore ? (
        <div>
          <Button disabled={isLoadingMore} onClick={onMore}>
            {messages.artifact.moreFiles}
          </Button>
        </div>
      ) : null}
    </>
  );
}
