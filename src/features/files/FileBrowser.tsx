import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { lazy, Suspense, useDeferredValue, useMemo } from 'react';
import { type FileListQuery, LISTED } from '../../api/files.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ButtonAnchor } from '../../ui/ButtonAnchor.tsx';
import { FilterField } from '../../components/page/FilterField.tsx';
import { FileGrid } from './FileGrid.tsx';
import styles from './FileBrowser.module.css';
import { type FileOrder, type FileTree, fileTree } from './fileTree.ts';
import { type FilesSearch, nextOrder } from './filesSearch.ts';

const FilePreview = lazy(async () => ({ default: (await import('./FilePreview.tsx')).FilePreview }));

interface FileBrowserProps {
  /** How many files there are. */
  readonly total: number;
  /** The query for those whose names hold some words. */
  readonly query: (search: string) => FileListQuery;
  /** Where a stored file comes from. */
  readonly urlOf: (name: string) => string;
  /** What is said under "No files". */
  readonly none: string;
  /** Where all of them come from at once; null where they do not. */
  readonly archive: { readonly url: string; readonly name: string } | null;
  readonly search: FilesSearch;
  /** Changes the address: a step of its own, or in place of the one before. */
  readonly onSearch: (part: FilesSearch, history?: 'replace') => void;
}

/** Files as a tree with their sizes: filtered, sorted, looked into, and downloaded one by one or all at once. */
export function FileBrowser(props: FileBrowserProps) {
  const { total, query, urlOf, none, archive, search, onSearch } = props;
  const messages = useMessages();
  const formats = useFormats();
  const { q = '', sort = 'name', file: chosen } = search;
  const words = useDeferredValue(q.trim());
  // All names are here, and typing asks for nothing; of more than that, the server chooses.
  const { data, isPlaceholderData } = useQuery({
    ...query(total > LISTED ? words : ''),
    placeholderData: keepPreviousData,
  });
  const openFile = (file: string) => {
    onSearch({ file });
  };
  const tree = useMemo(() => (data ? fileTree(data, words) : null), [data, words]);
  const isLooking = chosen !== undefined;
  const listed = useMemo(() => (tree !== null && isLooking ? filesInOrder(tree, sort) : []), [tree, sort, isLooking]);
  if (tree === null || !data) {
    return data === null ? <EmptyState title={messages.artifact.noFiles}>{none}</EmptyState> : <Waiting />;
  }
  const all = Math.max(total, data.totalCount);
  if (all === 0) return <EmptyState title={messages.artifact.noFiles}>{none}</EmptyState>;
  const isCut = data.totalCount > data.names.length;
  const isStored = data.refs.length < data.names.length;
  return (
    <div className={styles.files} aria-busy={isPlaceholderData}>
      <div className={styles.bar}>
        <div className={styles.filter}>
          <FilterField
            label={messages.files.filter}
            value={q}
            onChange={(q) => {
              onSearch({ q: q === '' ? undefined : q }, 'replace');
            }}
          />
        </div>
        <output className={styles.count}>
          {words !== ''
            ? messages.files.matching(formats.number(isCut ? data.totalCount : tree.count), all)
            : isCut || (tree.sizeBytes === 0 && tree.hasUnknownSize)
              ? messages.counts.files(all)
              : messages.files.total(all, formats.bytes(tree.sizeBytes))}
        </output>
        {archive !== null && isStored ? (
          <ButtonAnchor
            href={archive.url}
            download={archive.name}
            title={data.refs.length > 0 ? messages.files.withoutReferences : undefined}
          >
            <Download size={14} aria-hidden />
            {messages.files.downloadAll}
          </ButtonAnchor>
        ) : null}
      </div>
      {isCut ? <Notice title={messages.files.cut(formats.number(data.names.length))} /> : null}
      {tree.count === 0 ? (
        <EmptyState title={messages.files.nothing(words)} />
      ) : (
        <FileGrid
          tree={tree}
          words={words}
          order={sort}
          urlOf={urlOf}
          onSort={(column) => {
            onSearch({ sort: nextOrder(sort, column) });
          }}
          onChoose={openFile}
        />
      )}
      {chosen === undefined ? null : (
        <Suspense>
          <FilePreview
            name={chosen}
            columns={data}
            files={{ urlOf, open: openFile }}
            listed={listed}
            onStep={(file) => {
              onSearch({ file }, 'replace');
            }}
            onClose={() => {
              onSearch({ file: undefined });
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

function filesInOrder(tree: FileTree, order: FileOrder): readonly string[] {
  return tree.rows(order, () => true).flatMap(({ kind, id }) => (kind === 'file' ? [id] : []));
}

function Waiting() {
  return (
    <div className={styles.files} aria-busy>
      <Skeleton height={32} width={360} />
      <Skeleton height={240} />
    </div>
  );
}
