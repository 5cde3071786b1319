/** The addresses of registries, in the two forms that the client prints. */

import type { CollectionPlace } from '../../shared/collectionPlace.ts';
import { isOrganizationRegistry, MODEL_REGISTRY, registryName, registryProject } from '../../shared/wandbNames.ts';
import type { RegistryPlace } from '../../api/registries.ts';

/** Where a registry's page is: `/orgs/{organization}/registry/{name}`, or `/{entity}/registry/model`. */
export type RegistryAddress =
  | { readonly kind: 'organization'; readonly organization: string; readonly name: string }
  | { readonly kind: 'model'; readonly entity: string };

/** Whom registries belong to, and the entity that holds their projects. */
export interface RegistryOrganization {
  readonly name: string;
  readonly orgEntity: { readonly name: string } | null;
}

/** What is known of the project that a registry is. */
export interface RegistryProject {
  readonly name: string;
  readonly entityName: string;
  readonly entity: { readonly organization: RegistryOrganization | null };
}

/** Where a registry's page is. A portfolio of an ordinary project is shown as the older model registry is. */
export function registryAddress({ name, entityName, entity }: RegistryProject): RegistryAddress {
  const { organization } = entity;
  return organization?.orgEntity?.name === entityName && isOrganizationRegistry(name)
    ? { kind: 'organization', organization: organization.name, name: registryName(name) }
    : { kind: 'model', entity: entityName };
}

/** The route of a registry's page, for going there. */
export function registryRoute(address: RegistryAddress) {
  return address.kind === 'organization'
    ? ({
        to: '/orgs/$organization/registry/$registry',
        params: { organization: address.organization, registry: address.name },
      } as const)
    : ({ to: '/$entity/registry/model', params: { entity: address.entity } } as const);
}

/** Where the registry of an address is kept. */
export function registryPlace(address: RegistryAddress): RegistryPlace {
  return address.kind === 'organization'
    ? { organization: address.organization, name: registryProject(address.name) }
    : { entity: address.entity, project: MODEL_REGISTRY };
}

/** Where that is kept which an address shows: the selected collection's project, or the registry itself. */
export function shownPlace(address: RegistryAddress, selection: CollectionPlace | null): RegistryPlace {
  return selection === null ? registryPlace(address) : { entity: selection.entity, project: selection.project };
}
