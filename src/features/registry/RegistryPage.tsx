import { useQuery } from '@tanstack/react-query';
import { registryOwnerQuery, registryQuery } from '../../api/registries.ts';
import { useMessages } from '../../i18n/language.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { CollectionPage } from './RegistryCollectionPage.tsx';
import { CollectionsPage } from './CollectionsPage.tsx';
import { NoModelRegistry } from './NoModelRegistry.tsx';
import { logAndLinkLines } from '../../components/snippets/registryLines.ts';
import { LinkedVersionPage } from './LinkedVersionPage.tsx';
import { registryName } from '../../shared/wandbNames.ts';
import { readCollectionPath } from '../../shared/collectionPlace.ts';
import { type RegistryAddress, shownPlace } from '../../components/links/registryAddress.ts';
import { RegistryLoading } from './RegistryLoading.tsx';
import { RegistryMissing } from './RegistryMissing.tsx';
import type { RegistrySearch } from '../../components/links/registrySearch.ts';

interface RegistryPageProps {
  readonly address: RegistryAddress;
  readonly search: RegistrySearch;
  /** Changes a part of what is shown, without a step back to it. */
  readonly onChange: (change: RegistrySearch) => void;
}

/** A registry, a collection of it, or a version there, as the search parameters of its address say. */
export function RegistryPage({ address, search, onChange }: RegistryPageProps) {
  const { registry: texts } = useMessages();
  const selection = readCollectionPath(search.selectionPath);
  const place = shownPlace(address, selection);
  const { data: registry } = useQuery(registryQuery(place));
  const { data: owner } = useQuery(registryOwnerQuery());
  if (registry === undefined) return <RegistryLoading />;
  if (registry === null && selection === null && address.kind === 'model')
    return <NoModelRegistry entity={address.entity} />;
  if (registry === null) {
    // A link to a registry of the organization that is not there makes it.
    const isOurs = 'organization' in place && place.organization === owner?.name;
    const lines = isOurs ? logAndLinkLines(`${place.name}/my-collection`) : undefined;
    return (
      <RegistryMissing
        title={texts.missing('project' in place ? registryName(place.project) : registryName(place.name))}
        advice={texts.missingAdvice}
        lines={lines}
        action={
          <ButtonLink to="/registry" look="primary">
            {texts.all}
          </ButtonLink>
        }
      />
    );
  }
  if (selection === null) {
    return (
      <CollectionsPage
        key={search.view}
        address={address}
        place={place}
        registry={registry}
        search={search}
        onChange={onChange}
      />
    );
  }
  const inside = { registry, collection: selection };
  return search.version === undefined ? (
    <CollectionPage key={search.view} {...inside} search={search} onChange={onChange} />
  ) : (
    <LinkedVersionPage {...inside} version={search.version} />
  );
}
