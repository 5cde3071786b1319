import type { QueryClient } from '@tanstack/react-query';
import type { ProjectAddress } from '../../api/projects.ts';
import { runKeysQuery } from '../../api/tables.ts';
import { KEYS } from './useRunColumns.ts';

/** Asks which columns the table of runs has, before it is there. */
export function prefetchRuns(client: QueryClient, address: ProjectAddress): void {
  void client.prefetchQuery(runKeysQuery(address, '', KEYS));
}
