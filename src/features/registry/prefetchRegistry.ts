import type { QueryClient } from '@tanstack/react-query';
import { linkedVersionQuery, registryCollectionQuery, registryQuery } from '../../api/registries.ts';
import { readCollectionPath } from '../../shared/collectionPlace.ts';
import { type RegistryAddress, shownPlace } from '../../components/links/registryAddress.ts';
import type { RegistrySearch } from '../../components/links/registrySearch.ts';

/** Asks for what a registry's page shows first, all at once, while its code is still on the way. */
export function prefetchRegistry(queryClient: QueryClient, address: RegistryAddress, search: RegistrySearch): void {
  const selection = readCollectionPath(search.selectionPath);
  void queryClient.prefetchQuery(registryQuery(shownPlace(address, selection)));
  if (selection === null) return;
  if (search.version === undefined) void queryClient.prefetchQuery(registryCollectionQuery(selection));
  else void queryClient.prefetchQuery(linkedVersionQuery(selection, search.version));
}
