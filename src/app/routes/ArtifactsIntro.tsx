import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { foundCollectionsQuery } from '../../api/artifacts.ts';
import { nodesOf } from '../../api/paging.ts';
import { useMessages } from '../../i18n/language.ts';
import { CollectionTable } from '../CollectionTable.tsx';
import { LogYourOwn } from '../LogYourOwn.tsx';
import { PageLoading } from '../PageLoading.tsx';
import { useTitle } from '../useTitle.ts';
import styles from './ArtifactsIntro.module.css';

const route = getRouteApi('/$entity/$project/artifacts/');

/** The Artifacts tab before a version is chosen: the project's collections. */
export function ArtifactsIntro() {
  const messages = useMessages();
  const address = route.useParams();
  useTitle(messages.artifacts.title(address.project));
  // No words: all of them, a page of which is enough here; the sidebar has the rest.
  const { data } = useQuery(foundCollectionsQuery(address, '', null));
  if (data === undefined) return <PageLoading />;
  const collections = nodesOf(data).filter(({ defaultArtifactType }) => !defaultArtifactType.isGenerated);
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{messages.shell.artifacts}</h1>
      {collections.length === 0 ? (
        <div className={styles.own}>
          <p className={styles.hint}>{messages.tree.emptyHint}</p>
          <LogYourOwn />
        </div>
      ) : (
        <>
          <p className={styles.hint}>{messages.artifacts.chooseHint}</p>
          <CollectionTable address={address} collections={collections} />
        </>
      )}
    </div>
  );
}
