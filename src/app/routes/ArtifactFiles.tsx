import { useInfiniteQuery } from '@tanstack/react-query';
import { artifactFilesQuery } from '../../api/artifacts.ts';
import { nodesOf } from '../../api/paging.ts';
import { useMessages } from '../../i18n/language.ts';
import { useShownArtifact } from '../ArtifactContext.ts';
import { FileTable } from '../files/FileTable.tsx';
import styles from './TabPage.module.css';

/** A version's files. */
export function ArtifactFiles() {
  const messages = useMessages();
  const { artifact } = useShownArtifact();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(artifactFilesQuery(artifact.id));
  return (
    <div className={styles.page}>
      <FileTable
        files={data?.pages.flatMap((page) => nodesOf(page))}
        none={messages.artifact.noFilesHint}
        hasMore={hasNextPage}
        isLoadingMore={isFetchingNextPage}
        onMore={() => void fetchNextPage()}
      />
    </div>
  );
}
