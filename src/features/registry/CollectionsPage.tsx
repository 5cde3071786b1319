import type { RegistryFactsFragment } from '../../api/generated/registry.ts';
import type { RegistryPlace } from '../../api/registries.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { EditableDescription } from '../../components/edit/EditableDescription.tsx';
import { RefusedEdit } from '../../components/edit/RefusedEdit.tsx';
import { TabBar } from '../../components/page/TabBar.tsx';
import { TabLink } from '../../components/page/TabLink.tsx';
import { useTitle } from '../../components/page/useTitle.ts';
import { Activity } from './Activity.tsx';
import { Collections } from './Collections.tsx';
import { DeleteRegistry } from './DeleteRegistry.tsx';
import { NewCollection } from './NewCollection.tsx';
import { registryName } from '../../shared/wandbNames.ts';
import type { RegistryAddress } from '../../components/links/registryAddress.ts';
import { RegistryHead } from './RegistryHead.tsx';
import { registryTarget } from '../../components/links/registryTarget.ts';
import type { RegistrySearch } from '../../components/links/registrySearch.ts';
import styles from './RegistryFrame.module.css';
import { TakenTypes } from './TakenTypes.tsx';
import { useRegistryEdit } from './useRegistryEdit.ts';

interface CollectionsPageProps {
  readonly address: RegistryAddress;
  /** The place by which the registry was asked for. */
  readonly place: RegistryPlace;
  readonly registry: RegistryFactsFragment;
  readonly search: RegistrySearch;
  readonly onChange: (change: RegistrySearch) => void;
}

/** A registry: what it is for, its collections, and what was done to it and to them. */
export function CollectionsPage({ address, place, registry, search, onChange }: CollectionsPageProps) {
  const { registry: texts } = useMessages();
  const formats = useFormats();
  const name = registryName(registry.name);
  useTitle(texts.titleOf(name), search.view === 'activity' ? texts.history : undefined);
  const edit = useRegistryEdit(place, registry);
  return (
    <div className={styles.frame}>
      <RegistryHead
        type={null}
        name={name}
        copy={`${registry.entityName}/${registry.name}`}
        acts={
          <>
            <NewCollection address={address} registry={registry} />
            {address.kind === 'organization' ? <DeleteRegistry registry={registry} /> : null}
          </>
        }
      >
        <span>{address.kind === 'organization' ? address.organization : address.entity}</span>
        {address.kind === 'organization' ? <TakenTypes registry={registry} /> : null}
      </RegistryHead>
      <TabBar label={texts.registryPages} className={styles.tabs}>
        <TabLink {...registryTarget(address)}>
          {texts.collections}
          <span className={styles.count}>{formats.number(registry.artifactCollections.totalCount)}</span>
        </TabLink>
        <TabLink {...registryTarget(address, { view: 'activity' })}>{texts.history}</TabLink>
      </TabBar>
      <div className={styles.body}>
        {search.view === 'activity' ? (
          <Activity
            of={{ kind: 'registry', place: { entity: registry.entityName, project: registry.name } }}
            search={search}
            onChange={onChange}
          />
        ) : (
          <>
            <div className={styles.about}>
              <RefusedEdit title={texts.notSaved} error={edit.error} />
              <EditableDescription text={registry.description ?? ''} onChange={edit.mutate} />
            </div>
            <Collections address={address} registry={registry} search={search} onChange={onChange} />
          </>
        )}
      </div>
    </div>
  );
}
