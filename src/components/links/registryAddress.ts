/** The addresses of registries, in the two forms that the client prints. */

import type { CollectionPlace, RegistryPlace } from '../../api/registries.ts';

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

const PREFIX = 'wandb-registry-';
/** The project of the older model registry, of which every entity has its own. */
const MODEL_REGISTRY = 'model-registry';

/** Whether a project is a registry, by its name. */
export function isRegistry(project: string): boolean {
  return project.startsWith(PREFIX) || project === MODEL_REGISTRY;
}

/** Where a registry's page is. A portfolio of an ordinary project is shown as the older model registry is. */
export function registryAddress({ name, entityName, entity }: RegistryProject): RegistryAddress {
  const { organization } = entity;
  return organization?.orgEntity?.name === entityName && name.startsWith(PREFIX)
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

/** What a registry is called by people: "wandb-registry-model" is "model". */
export function registryName(project: string): string {
  return project.startsWith(PREFIX) ? project.slice(PREFIX.length) : project;
}

/** The project of a registry of the organisation, by what people call it. */
export function registryProject(name: string): string {
  return `${PREFIX}${name}`;
}

/** Reads "entity/project/collection", as `selectionPath` says it; null when it is no such path. */
export function readSelection(path: string | undefined): CollectionPlace | null {
  const [entity, project, collection, ...rest] = path?.split('/') ?? [];
  return entity && project && collection && rest.length === 0 ? { entity, project, collection } : null;
}

/** Reads "entity/project/collection:v3", as scripts name a linked version; null when it is no such name. */
export function readLinkedName(
  name: string,
): { readonly collection: CollectionPlace; readonly version: string } | null {
  const colon = name.lastIndexOf(':');
  const collection = colon < 0 ? null : readSelection(name.slice(0, colon));
  return collection === null ? null : { collection, version: name.slice(colon + 1) };
}

/** A collection as `selectionPath` says it. */
export function selectionPath({ entity, project, collection }: CollectionPlace): string {
  return `${entity}/${project}/${collection}`;
}
