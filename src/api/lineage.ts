/** The query for TanStack Query that brings a lineage in one answer. */

import { queryOptions } from '@tanstack/react-query';
import type { LineageColumns } from '../model/lineage.ts';
import { execute } from './client.ts';
import { ArtifactLineageDocument, type LineageDirection } from './generated.ts';
import type { ProjectAddress } from './projects.ts';

/** The base: a version by "collection:version or alias", or a run by its id. */
export type LineageBase = { readonly artifactName: string } | { readonly runName: string };

/** How far the lineage goes; see the schema's `lineage` for each. What is left out has the schema's default. */
export interface LineageReach {
  readonly direction?: LineageDirection;
  readonly upstreamHops?: number | null;
  readonly downstreamHops?: number | null;
  readonly extended?: boolean;
  readonly includeGenerated?: boolean;
  /** Node keys whose neighbours are wanted even past hops and budget. */
  readonly expand?: readonly string[];
  readonly budget?: number;
}

/** The lineage of a base by columns; null when the base does not exist. */
export function lineageQuery({ entity, project, ...rest }: ProjectAddress & LineageBase & LineageReach) {
  return queryOptions({
    queryKey: ['lineage', entity, project, rest],
    queryFn: async ({ signal }): Promise<LineageColumns | null> => {
      const answer = await execute(ArtifactLineageDocument, { entity, project, ...rest }, signal);
      return answer.lineage;
    },
    // 100,000 nodes are compared by identity: walking them for structural sharing would cost more than drawing them.
    structuralSharing: false,
  });
}
