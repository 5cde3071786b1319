import type { QueryClient } from '@tanstack/react-query';
import type { CollectionPlace } from '../../shared/collectionPlace.ts';
import { metadataKeysQuery } from '../../api/tables.ts';
import { KEYS } from './useVersionColumns.ts';

/** Asks which columns the table of a collection's versions has, before it is there. */
export function prefetchVersions(client: QueryClient, collection: CollectionPlace): void {
  void client.prefetchQuery(metadataKeysQuery(collection, '', KEYS));
}
