import { useInfiniteQuery } from '@tanstack/react-query';
import { nodesOf } from '../../api/paging.ts';
import { runFilesQuery } from '../../api/runs.ts';
import { useMessages } from '../../i18n/language.ts';
import { FileTable } from '../files/FileTable.tsx';
import { useShownRun } from '../RunContext.ts';
import styles from './TabPage.module.css';

/** The files that a run left. */
export function RunFiles() {
  const messages = useMessages();
  const { run } = useShownRun();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(runFilesQuery(run.id));
  return (
    <div className={styles.page}>
      <FileTable
        files={data?.pages.flatMap((page) => nodesOf(page))}
        total={data?.pages[0]?.totalCount ?? 0}
        archive={null}
        none={messages.run.noFilesHint}
        hasMore={hasNextPage}
        isLoadingMore={isFetchingNextPage}
        onMore={() => void fetchNextPage()}
      />
    </div>
  );
}
