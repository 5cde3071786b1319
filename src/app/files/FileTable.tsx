import { Download } from 'lucide-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Spoken } from '../../ui/Spoken.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { buttonLink } from '../buttonLink.ts';
import styles from '../../ui/Table.module.css';
import { FileItem, type ListedFile } from './FileItem.tsx';
import { fileRows } from './fileTree.ts';
import { FolderItem } from './FolderItem.tsx';
import own from './FileTable.module.css';

const FilePreview = lazy(async () => ({ default: (await import('./FilePreview.tsx')).FilePreview }));

interface FileTableProps {
  /** Undefined while they are loading. */
  readonly files: readonly ListedFile[] | undefined;
  /** How many there are, loaded or not. */
  readonly total: number;
  /** What is said under "No files". */
  readonly none: string;
  /** Where all of them come from at once; null where they do not. */
  readonly archive: { readonly url: string; readonly name: string } | null;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly onMore: () => void;
}

/** Folders of more files than this are closed at first. */
const OPEN_AT_FIRST = 100;

/** Files as a tree with their sizes, each to be looked into or downloaded, and all of them at once. */
export function FileTable({ files, total, none, archive, hasMore, isLoadingMore, onMore }: FileTableProps) {
  const messages = useMessages();
  const [shown, setShown] = useState<ListedFile | null>(null);
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isOpenAtFirst = total <= OPEN_AT_FIRST;
  const rows = useMemo(
    () => fileRows(files ?? [], (path) => toggled.get(path) ?? isOpenAtFirst),
    [files, toggled, isOpenAtFirst],
  );
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
      <div className={own.bar}>
        <span>{messages.counts.files(total)}</span>
        {archive === null || files.every(({ ref }) => typeof ref === 'string') ? null : (
          <a href={archive.url} download={archive.name} {...buttonLink('plain', 'small')}>
            <Download size={14} aria-hidden />
            {messages.tables.downloadAll}
          </a>
        )}
      </div>
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
            {rows.map((row) =>
              row.kind === 'folder' ? (
                <FolderItem
                  key={row.path}
                  row={row}
                  isWhole={!hasMore}
                  onToggle={() => {
                    setToggled((before) => new Map(before).set(row.path, !row.isOpen));
                  }}
                />
              ) : (
                <FileItem
                  key={row.file.id}
                  file={row.file}
                  label={row.label}
                  depth={row.depth}
                  onPreview={() => {
                    setShown(row.file);
                  }}
                />
              ),
            )}
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
