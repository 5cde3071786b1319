import { useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useMemo } from 'react';
import { fileContentsQuery } from '../../api/comparison.ts';
import { nodesOf } from '../../api/paging.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { fold } from '../../shared/fold.ts';
import type { FileView } from './compareSearch.ts';
import { fileChanges } from './differences.ts';
import { FileBar } from './FileBar.tsx';
import { FileChangeTable } from './FileChangeTable.tsx';
import { FileDifference } from './FileDifference.tsx';
import styles from './FileChanges.module.css';

interface FileChangesProps {
  /** Ids of the versions. */
  readonly left: string;
  readonly right: string;
  readonly view: FileView;
  readonly onChange: (view: FileView) => void;
}

/** As many pages of files as are compared; beyond that the page says so. */
const MOST_PAGES = 20;
/** As many files as those pages hold. */
const MOST_FILES = 200_000;

/** The files that differ between two versions, and what differs in one of them. */
export function FileChanges({ left, right, view, onChange }: FileChangesProps) {
  const { compare: texts, values } = useMessages();
  const formats = useFormats();
  const lefts = useAllFiles(left);
  const rights = useAllFiles(right);
  const isLoading = lefts.isLoading || rights.isLoading;
  const changes = useMemo(
    () => (isLoading ? [] : fileChanges(lefts.files, rights.files)),
    [isLoading, lefts.files, rights.files],
  );
  const words = useDeferredValue(view.files ?? '');
  const shown = useMemo(() => {
    const wanted = fold(words.trim());
    return changes.filter(
      ({ name, change, left }) =>
        (view.change === undefined || change === view.change) &&
        [name, left?.name ?? ''].some((text) => fold(text).includes(wanted)),
    );
  }, [changes, words, view.change]);
  const opened = changes.find(({ name }) => name === view.file);
  if (lefts.hasFailed || rights.hasFailed) return <Notice tone="danger" title={texts.noFiles} />;
  if (isLoading) {
    return (
      <div aria-busy>
        <Skeleton height={120} />
      </div>
    );
  }
  return (
    <div className={styles.changes}>
      {lefts.isCut || rights.isCut ? (
        <Notice tone="warning" title={texts.filesCut(formats.number(MOST_FILES))} />
      ) : null}
      {changes.length === 0 ? (
        <p className={styles.none}>{lefts.files.length === 0 ? texts.noFilesAtAll : texts.sameFiles}</p>
      ) : (
        <>
          <FileBar changes={changes} view={view} onChange={onChange} />
          {shown.length === 0 ? (
            <p className={styles.none}>{values.nothing}</p>
          ) : (
            <FileChangeTable
              changes={shown}
              opened={view.file}
              onOpen={(file) => {
                onChange({ ...view, file });
              }}
            />
          )}
        </>
      )}
      {opened === undefined ? null : (
        <FileDifference
          // Another file starts with nothing unfolded.
          key={opened.name}
          change={opened}
          leftVersion={left}
          rightVersion={right}
          isSplit={view.split === true}
          onSplit={(isSplit) => {
            onChange({ ...view, split: isSplit || undefined });
          }}
          onClose={() => {
            onChange({ ...view, file: undefined });
          }}
        />
      )}
    </div>
  );
}

/** All files of a version, page after page. */
function useAllFiles(id: string) {
  const query = useInfiniteQuery({ ...fileContentsQuery(id), throwOnError: false });
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const pages = data?.pages.length ?? 0;
  const wantsMore = hasNextPage && pages < MOST_PAGES;
  useEffect(() => {
    if (wantsMore && !isFetchingNextPage) void fetchNextPage();
  }, [wantsMore, isFetchingNextPage, fetchNextPage]);
  const files = useMemo(() => data?.pages.flatMap((page) => nodesOf(page)) ?? [], [data]);
  return {
    files,
    isLoading: data === undefined || wantsMore,
    isCut: hasNextPage && !wantsMore,
    hasFailed: query.error !== null && (data === undefined || wantsMore),
  };
}
