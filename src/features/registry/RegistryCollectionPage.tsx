import { useQuery } from '@tanstack/react-query';
import type { RegistryFactsFragment } from '../../api/generated/registry.ts';
import { registryCollectionQuery } from '../../api/registries.ts';
import type { CollectionPlace } from '../../shared/collectionPlace.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { TabBar } from '../../components/page/TabBar.tsx';
import { TabLink } from '../../components/page/TabLink.tsx';
import { useTitle } from '../../components/page/useTitle.ts';
import { Activity } from './Activity.tsx';
import { CollectionAbout } from './CollectionAbout.tsx';
import { DeleteCollection } from './DeleteCollection.tsx';
import { LinkedVersions } from './LinkedVersions.tsx';
import { registryName } from '../../shared/wandbNames.ts';
import { collectionPath } from '../../shared/collectionPlace.ts';
import { registryAddress } from '../../components/links/registryAddress.ts';
import { RegistryHead } from './RegistryHead.tsx';
import { registryTarget } from '../../components/links/registryTarget.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { RegistryLoading } from './RegistryLoading.tsx';
import { RegistryMissing } from './RegistryMissing.tsx';
import type { RegistrySearch } from '../../components/links/registrySearch.ts';
import styles from './RegistryFrame.module.css';

interface CollectionPageProps {
  readonly registry: RegistryFactsFragment;
  readonly collection: CollectionPlace;
  readonly search: RegistrySearch;
  readonly onChange: (change: RegistrySearch) => void;
}

/** A collection of a registry: the versions linked to it, or what was done to them. */
export function CollectionPage({ registry, collection: place, search, onChange }: CollectionPageProps) {
  const { registry: texts } = useMessages();
  const formats = useFormats();
  const address = registryAddress(registry);
  const { data: collection } = useQuery(registryCollectionQuery(place));
  useTitle(
    texts.titleIn(place.collection, registryName(registry.name)),
    search.view === 'activity' ? texts.history : undefined,
  );
  if (collection === undefined) return <RegistryLoading />;
  if (collection === null) {
    return (
      <RegistryMissing
        title={texts.missingCollection(place.collection)}
        advice={texts.missingAdvice}
        action={
          <ButtonLink look="primary" {...registryTarget(address)}>
            {texts.toRegistry}
          </ButtonLink>
        }
      />
    );
  }
  const path = collectionPath(place);
  const type = collection.defaultArtifactType.name;
  return (
    <div className={styles.frame}>
      <RegistryHead
        registry={registry}
        type={type}
        name={collection.name}
        copy={path}
        acts={
          <DeleteCollection
            address={address}
            place={place}
            id={collection.id}
            links={collection.artifactMemberships.totalCount}
          />
        }
      >
        <span>{type}</span>
      </RegistryHead>
      <TabBar label={texts.pages} className={styles.tabs}>
        <TabLink {...registryTarget(address, { selectionPath: path })}>
          {texts.versions}
          <span className={styles.count}>{formats.number(collection.artifactMemberships.totalCount)}</span>
        </TabLink>
        <TabLink {...registryTarget(address, { selectionPath: path, view: 'activity' })}>
          {texts.history}
          <span className={styles.count}>{formats.number(collection.actions.totalCount)}</span>
        </TabLink>
      </TabBar>
      <div className={styles.body}>
        {search.view === 'activity' ? (
          <Activity of={{ kind: 'collection', id: collection.id }} search={search} onChange={onChange} />
        ) : (
          <>
            <CollectionAbout place={place} collection={collection} />
            <LinkedVersions
              address={address}
              place={place}
              type={type}
              collectionId={collection.id}
              search={search}
              onChange={onChange}
            />
          </>
        )}
      </div>
    </div>
  );
}
