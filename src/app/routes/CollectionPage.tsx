import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { collectionQuery } from '../../api/artifacts.ts';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { buttonLink } from '../buttonLink.ts';
import { PageHead } from '../PageHead.tsx';
import { PageLoading } from '../PageLoading.tsx';
import { useTitle } from '../useTitle.ts';
import { VersionTable } from '../VersionTable.tsx';
import styles from './CollectionPage.module.css';

const route = getRouteApi('/$entity/$project/artifacts/$type/$collection');

/** A collection: its versions as a table. */
export function CollectionPage() {
  const messages = useMessages();
  const { entity, project, type, collection } = route.useParams();
  useTitle(messages.artifacts.collection(collection));
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    collectionQuery({ entity, project }, collection),
  );
  if (data === undefined) return <PageLoading />;
  const first = data.pages[0];
  if (first === null || first === undefined) {
    return (
      <EmptyState
        isPage
        title={messages.missing.collection(collection)}
        action={
          <Link to="/$entity/$project/artifacts" params={{ entity, project }} {...buttonLink('primary')}>
            {messages.missing.toProject}
          </Link>
        }
      >
        <p>{messages.missing.artifactAdvice}</p>
      </EmptyState>
    );
  }
  const versions = data.pages.flatMap((page) => page?.artifacts.edges ?? []);
  return (
    <>
      <PageHead
        kind="artifact"
        type={type}
        over={first.defaultArtifactType.name}
        name={collection}
        copy={{ text: `${entity}/${project}/${collection}`, what: messages.artifact.name }}
      >
        <span className={styles.count}>{messages.counts.versions(first.artifacts.totalCount)}</span>
      </PageHead>
      <div className={styles.body}>
        {first.description === null || first.description === '' ? null : (
          <p className={styles.description}>{first.description}</p>
        )}
        <VersionTable address={{ entity, project, type, collection }} versions={versions} />
        {hasNextPage ? (
          <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {messages.artifacts.moreVersions}
          </Button>
        ) : null}
      </div>
    </>
  );
}
