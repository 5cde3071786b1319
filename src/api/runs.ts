/** Queries for TanStack Query about runs. */

import { queryOptions } from '@tanstack/react-query';
import { execute } from './client.ts';
import { RunDetailsDocument, RunPreviewDocument } from './generated/run.ts';
import { nodeId } from './nodeId.ts';
import type { ProjectAddress } from './projects.ts';
import { projectKeys, runKeys } from './queryKeys.ts';

/** A run by its id, with the artifacts at both sides; null when there is none. */
export function runQuery({ entity, project }: ProjectAddress, name: string) {
  return queryOptions({
    queryKey: projectKeys.run({ entity, project }, name),
    queryFn: async ({ signal }) => {
      const answer = await execute(RunDetailsDocument, { entity, project, name }, signal);
      return answer.project?.run ?? null;
    },
  });
}

/** A run's facts by the number that the lineage query gives; null when it is gone. */
export function runPreviewQuery(number: number) {
  return queryOptions({
    queryKey: runKeys.preview(number),
    queryFn: async ({ signal }) => {
      const answer = await execute(RunPreviewDocument, { id: nodeId('Run', number) }, signal);
      return answer.run;
    },
  });
}
