/** Queries for TanStack Query that bring what is downstream or upstream of a version or run. */

import { queryOptions } from '@tanstack/react-query';
import { execute } from './client.ts';
import { DataStampDocument } from './generated/home.ts';
import { ArtifactLineageDocument, ImpactDocument } from './generated/lineage.ts';
import type { ProjectAddress } from './projects.ts';
import { lineageKeys } from './queryKeys.ts';

/** A word that changes whenever something is recorded: while it stays, no lineage has changed. */
export async function dataStamp(signal?: AbortSignal): Promise<string> {
  const { serverInfo } = await execute(DataStampDocument, {}, signal);
  return serverInfo?.dataStamp ?? '';
}

/** The base: a version by "collection:version or alias", or a run by its id. */
export type LineageBase = { readonly artifactName: string } | { readonly runName: string };

/**
 * Everything downstream of a base by columns, with where it is linked and whose it is, and the organizations that
 * registries belong to; `lineage` is null when the base does not exist.
 *
 * @param budget how many nodes the answer may have, the nearest first
 */
export function impactQuery({ entity, project, ...base }: ProjectAddress & LineageBase, budget: number) {
  return queryOptions({
    queryKey: lineageKeys.impact({ entity, project }, base, budget),
    queryFn: ({ signal }) => execute(ImpactDocument, { entity, project, ...base, budget }, signal),
    // 100,000 nodes are compared by identity: walking them for structural sharing would cost more than drawing them.
    structuralSharing: false,
  });
}

/**
 * Everything upstream of a base by columns; null when the base does not exist.
 *
 * @param budget how many nodes the answer may have, the nearest first
 */
export async function fetchHistory(
  { entity, project, base }: ProjectAddress & { readonly base: LineageBase },
  budget: number,
  signal: AbortSignal,
) {
  const variables = { entity, project, ...base, direction: 'UPSTREAM', budget } as const;
  return (await execute(ArtifactLineageDocument, variables, signal)).lineage;
}
