import { useQuery } from '@tanstack/react-query';
import type { RegistryFactsFragment } from '../../api/generated.ts';
import { nodesOf } from '../../api/paging.ts';
import { type CollectionPlace, registryCollectionQuery } from '../../api/registries.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Chip } from '../../ui/Chip.tsx';
import { PageLoading } from '../PageLoading.tsx';
import tabs from '../Tabs.module.css';
import { useTitle } from '../useTitle.ts';
import { ActionTable } from './ActionTable.tsx';
import { LinkedVersions } from './LinkedVersions.tsx';
import { registryAddress, registryName, selectionPath } from './registryAddress.ts';
import { RegistryHead } from './RegistryHead.tsx';
import { RegistryLink } from './RegistryLink.tsx';
import { RegistryMissing } from './RegistryMissing.tsx';
import type { RegistrySearch } from './registrySearch.ts';
import styles from './RegistryFrame.module.css';

interface CollectionPageProps {
  readonly registry: RegistryFactsFragment;
  readonly collection: CollectionPlace;
  readonly search: RegistrySearch;
  readonly onChange: (change: RegistrySearch) => void;
}

/** A collection of a registry: the versions linked to it, or what was done to them. */
export function CollectionPage({ registry, collection: place, search, onChange }: CollectionPageProps) {
  const messages = useMessages();
  const formats = useFormats();
  const texts = messages.registry;
  const address = registryAddress(registry);
  const { data: collection } = useQuery(registryCollectionQuery(place));
  useTitle(texts.titleIn(place.collection, registryName(registry.name)));
  if (collection === undefined) return <PageLoading />;
  if (collection === null) {
    return (
      <RegistryMissing
        title={texts.missingCollection(place.collection)}
        advice={texts.missingAdvice}
        action={
          <RegistryLink address={address} isButton>
            {texts.toRegistry}
          </RegistryLink>
        }
      />
    );
  }
  const path = selectionPath(place);
  const isActivity = search.view === 'activity';
  return (
    <div className={styles.frame}>
      <RegistryHead registry={registry} type={collection.defaultArtifactType.name} name={collection.name} copy={path}>
        <span>{collection.defaultArtifactType.name}</span>
        {nodesOf(collection.tags).map(({ name }) => (
          <Chip key={name} look="tag">
            {name}
          </Chip>
        ))}
      </RegistryHead>
      <nav className={`${tabs.tabs} ${styles.tabs}`} aria-label={texts.pages}>
        <RegistryLink address={address} shown={{ selectionPath: path }} className={tabs.tab}>
          {texts.versions}
          <span className={styles.count}>{formats.number(collection.artifactMemberships.totalCount)}</span>
        </RegistryLink>
        <RegistryLink address={address} shown={{ selectionPath: path, view: 'activity' }} className={tabs.tab}>
          {texts.history}
          <span className={styles.count}>{formats.number(collection.actions.totalCount)}</span>
        </RegistryLink>
      </nav>
      <div className={styles.body}>
        {isActivity ? (
          <ActionTable of={{ kind: 'collection', id: collection.id, address, place }} />
        ) : (
          <>
            {collection.description ? (
              <p className={styles.description} dir="auto">
                {collection.description}
              </p>
            ) : null}
            <LinkedVersions
              address={address}
              place={place}
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
