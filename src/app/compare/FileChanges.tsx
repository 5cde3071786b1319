import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { artifactFilesQuery } from '../../api/artifacts.ts';
import { nodesOf } from '../../api/paging.ts';
import { useMessages } from '../../i18n/language.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import table from '../../ui/Table.module.css';
import { fileChanges, type FileChange } from './differences.ts';
import { FileChangeRow } from './FileChangeRow.tsx';
import styles from './FileChanges.module.css';

interface FileChangesProps {
  /** Ids of the versions. */
  readonly left: string;
  readonly right: string;
}

/** As many pages of files as are compared; beyond that the page says so. */
const MOST_PAGES = 20;
/** More changes are counted, not listed. */
const MOST_ROWS = 500;

/** The files that differ between two versions. */
export function FileChanges({ left, right }: FileChangesProps) {
  const { compare: texts, artifact } = useMessages();
  const lefts = useAllFiles(left);
  const rights = useAllFiles(right);
  const changes = useMemo(() => fileChanges(lefts.files, rights.files), [lefts.files, rights.files]);
  if (lefts.isLoading || rights.isLoading) {
    return (
      <div aria-busy>
        <Skeleton width="40%" />
      </div>
    );
  }
  return (
    <div className={styles.changes}>
      {lefts.isCut || rights.isCut ? <Notice tone="warning" title={texts.filesCut} /> : null}
      <ChangeCounts changes={changes} />
      {changes.length === 0 ? (
        <p className={styles.none}>{texts.sameFiles}</p>
      ) : (
        <div className={table.frame}>
          <table className={`${table.table} ${styles.table}`}>
            <thead>
              <tr>
                <th scope="col">{artifact.file}</th>
                <th scope="col">{texts.change}</th>
                <th scope="col" data-number>
                  {artifact.size}
                </th>
              </tr>
            </thead>
            <tbody>
              {changes.slice(0, MOST_ROWS).map((change) => (
                <FileChangeRow key={change.name} change={change} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {changes.length <= MOST_ROWS ? null : (
        <p className={styles.none}>{texts.moreChanges(changes.length - MOST_ROWS)}</p>
      )}
    </div>
  );
}

/** How many files were added, removed and changed. */
function ChangeCounts({ changes }: { readonly changes: readonly FileChange[] }) {
  const { changeCounts } = useMessages().compare;
  const counted = (['added', 'removed', 'changed'] as const)
    .map((kind) => ({ kind, count: changes.filter(({ change }) => change === kind).length }))
    .filter(({ count }) => count > 0);
  return counted.length === 0 ? null : (
    <ul className={styles.counts}>
      {counted.map(({ kind, count }) => (
        <li key={kind}>{changeCounts[kind](count)}</li>
      ))}
    </ul>
  );
}

/** All files of a version, page after page. */
function useAllFiles(id: string) {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(artifactFilesQuery(id));
  const pages = data?.pages.length ?? 0;
  const wantsMore = hasNextPage && pages < MOST_PAGES;
  useEffect(() => {
    if (wantsMore && !isFetchingNextPage) void fetchNextPage();
  }, [wantsMore, isFetchingNextPage, fetchNextPage]);
  const files = useMemo(() => data?.pages.flatMap((page) => nodesOf(page)) ?? [], [data]);
  return { files, isLoading: data === undefined || wantsMore, isCut: hasNextPage && !wantsMore };
}
