import type { LinkProps } from '@tanstack/react-router';
import { type RegistryAddress, registryRoute } from './registryAddress.ts';
import type { RegistrySearch } from './registrySearch.ts';

/**
 * What a link to a registry, or to a collection or version in it, is given.
 *
 * @param shown what is shown of the registry; all of it when left out
 */
export function registryTarget(
  address: RegistryAddress,
  shown?: Pick<RegistrySearch, 'selectionPath' | 'view' | 'version'>,
): Pick<LinkProps, 'to' | 'params' | 'search' | 'activeOptions'> {
  return {
    ...registryRoute(address),
    search: { selectionPath: shown?.selectionPath, view: shown?.view, version: shown?.version },
    // What is left out counts too: the address of a registry is not that of a collection in it.
    activeOptions: { explicitUndefined: true },
  };
}
