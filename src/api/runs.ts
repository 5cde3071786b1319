/** Queries for TanStack Query about runs. */

import { queryOptions } from '@tanstack/react-query';
import { execute } from './client.ts';
import {
  RunDetailsDocument,
  RunEventsDocument,
  RunHistoryDocument,
  RunLogTailDocument,
  RunMetricsDocument,
  RunPreviewDocument,
} from './generated.ts';
import { nodeId } from './nodeId.ts';
import type { ProjectAddress } from './projects.ts';

/** How many points of a metric a chart asks for: about two a pixel on a wide screen. */
const POINTS = 1500;

/** A run by its id, with the artifacts at both sides; null when there is none. */
export function runQuery({ entity, project }: ProjectAddress, name: string) {
  return queryOptions({
    queryKey: ['project', entity, project, 'run', name],
    queryFn: async ({ signal }) => {
      const answer = await execute(RunDetailsDocument, { entity, project, name }, signal);
      return answer.project?.run ?? null;
    },
  });
}

/** A run's facts by the number that the lineage query gives; null when it is gone. */
export function runPreviewQuery(number: number) {
  return queryOptions({
    queryKey: ['runPreview', number],
    queryFn: async ({ signal }) => {
      const answer = await execute(RunPreviewDocument, { id: nodeId('Run', number) }, signal);
      return answer.run;
    },
  });
}

/** The last lines of a run's console, at most `last` of them, and how many there are in all. */
export function runLogQuery(id: string, last: number) {
  return queryOptions({
    queryKey: ['runLog', id, last],
    queryFn: async ({ signal }) => (await execute(RunLogTailDocument, { id, last }, signal)).run?.logLines ?? null,
  });
}

/** Which metrics a run's history has, in W&B's form of `historyKeys`, and how often its machine was measured. */
export function runMetricsQuery(id: string) {
  return queryOptions({
    queryKey: ['runMetrics', id],
    queryFn: async ({ signal }) => (await execute(RunMetricsDocument, { id }, signal)).run,
  });
}

/** Measurements of a run's machine, evenly sampled: JSON texts, the first one first. */
export function runEventsQuery(id: string) {
  return queryOptions({
    queryKey: ['runEvents', id],
    queryFn: async ({ signal }) =>
      (await execute(RunEventsDocument, { id, samples: POINTS }, signal)).run?.events ?? [],
  });
}

/** The sampled history of some metrics: by key, the rows that have it, its lowest and highest ones among them. */
export function runHistoryQuery(id: string, keys: readonly string[]) {
  return queryOptions({
    queryKey: ['runHistory', id, keys],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, unknown>> => {
      const specs = keys.map((key) =>
        JSON.stringify({ keys: ['_step', '_runtime', key], peaks: key, samples: POINTS }),
      );
      const answer = await execute(RunHistoryDocument, { id, specs }, signal);
      const sampled = answer.run?.sampledHistory;
      return new Map(keys.map((key, at) => [key, Array.isArray(sampled) ? sampled[at] : []]));
    },
  });
}
