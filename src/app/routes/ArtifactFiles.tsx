import { useInfiniteQuery } from '@tanstack/react-query';
import { archiveUrl, artifactFilesQuery } from '../../api/artifacts.ts';
import { nodesOf } from '../../api/paging.ts';
import { useMessages } from '../../i18n/language.ts';
import { useShownArtifact } from '../ArtifactContext.ts';
import { FileTable } from '../files/FileTable.tsx';
import { versionOf } from '../names.ts';
import styles from './TabPage.module.css';

/** A version's files. */
export function ArtifactFiles() {
  const messages = useMessages();
  const { artifact, home } = useShownArtifact();
  const version = versionOf(artifact);
  const collection = artifact.artifactSequence.name;
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(artifactFilesQuery(artifact.id));
  return (
    <div className={styles.page}>
      <FileTable
        files={data?.pages.flatMap((page) => nodesOf(page))}
        total={data?.pages[0]?.totalCount ?? 0}
        archive={
          version === null ? null : { url: archiveUrl(home, collection, version), name: `${collection}-${version}.zip` }
        }
        none={messages.artifact.noFilesHint}
        hasMore={hasNextPage}
        isLoadingMore={isFetchingNextPage}
        onMore={() => void fetchNextPage()}
      />
    </div>
  );
}
