import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';

import type { Layout } from '../layout/layout.ts';
import type { LineageChoices } from '../model/choices.ts';
import { drawChoices } from './drawChoices.ts';
import { sharedLayouter } from '../engine/sharedLayouter.ts';
import { dataStamp } from '../api/lineage.ts';
import type { LineageBase } from '../api/lineage.ts';
import type { LineageEngine, LineageRequest, LineageSummary, Scene } from '../engine/scene.ts';
import type { ViewSpec } from './viewSpec.ts';
import { lineageKeys, revisionKey } from '../api/queryKeys.ts';

/** How often an open view asks whether anything was recorded, in milliseconds. */
const FOLLOW = 4_000;
/**
 * A lineage is fetched again only after this many times the duration of its last fetch, so that large ones do not keep
 * a server busy.
 */
const REST_PER_ANSWER = 5;

export interface LineagePicture {
  readonly scene: Scene;
  readonly layout: Layout;
}

export interface LineageData {
  /** Undefined until the first answer, null when there is no such base. */
  readonly summary: LineageSummary | null | undefined;
  /** The newest picture that is finished. */
  readonly picture: LineagePicture | undefined;
  readonly isArranging: boolean;
  /** Whether the last try to learn what is new failed: the picture is of what was before. */
  readonly isBehind: boolean;
  /** Why there is no lineage, or no picture of it. */
  readonly loadError: Error | null;
  readonly drawError: Error | null;
  readonly retry: () => void;
}

/** From an address to a picture: the lineage by the engine, what is drawn of it, and where. */
export function useLineageData(
  engine: LineageEngine,
  address: { readonly entity: string; readonly project: string; readonly base: LineageBase },
  view: ViewSpec,
): LineageData {
  const client = useQueryClient();
  const fetched = useRef({ took: 0, at: 0 });
  const latest = useRef<LineagePicture | null>(null);
  const request: LineageRequest = {
    ...address,
    extended: view.extended,
    includeGenerated: view.includeGenerated,
    reached: view.reached,
    budget: view.budget,
  };
  // The revision of the server's data before the lineage was fetched; null where it was not asked for.
  const revisionBefore = useRef<string | null>(null);
  const opened = useQuery({
    queryKey: lineageKeys.opened(request),
    queryFn: async ({ signal, queryKey }) => {
      // The first picture waits for no revision; the first check for news then fetches once more.
      const revision = client.getQueryData(queryKey) === undefined ? null : await dataStamp(signal);
      // The layout loads while the lineage does.
      sharedLayouter().warmUp();
      const start = performance.now();
      const summary = await engine.open(request, signal);
      const now = performance.now();
      fetched.current = { took: now - start, at: now };
      revisionBefore.current = revision;
      return summary;
    },
    placeholderData: (previous, query) => (sameBase(query?.queryKey[2], request) ? previous : undefined),
  });
  const { refetch } = opened;
  const revision = useQuery({
    queryKey: revisionKey,
    queryFn: ({ signal }) => dataStamp(signal),
    enabled: opened.isSuccess,
    refetchInterval: FOLLOW,
    throwOnError: false,
  });
  const { data: revisionNow, dataUpdatedAt: askedAt } = revision;
  useEffect(() => {
    // At every answer, even an unchanged one, so that a failed fetch is tried again.
    const isNew = askedAt > 0 && revisionNow !== revisionBefore.current;
    const { took, at } = fetched.current;
    if (isNew && performance.now() - at > REST_PER_ANSWER * took) void refetch({ cancelRefetch: false });
  }, [revisionNow, askedAt, refetch]);

  const handle = opened.data?.handle;
  const choices = useMemo(() => drawChoices(view), [view]);
  const drawn = useQuery({
    queryKey: lineageKeys.picture(handle, choices),
    queryFn: async ({ signal }): Promise<LineagePicture> => {
      const scene = await drawAgain(engine, request, handle ?? '', choices);
      const baseId = baseOf(scene);
      const previous = latest.current && baseOf(latest.current.scene) === baseId ? latest.current.layout : undefined;
      const layout = await sharedLayouter().layoutGraph(scene, { previous, signal });
      latest.current = { scene, layout };
      return latest.current;
    },
    enabled: handle !== undefined,
    placeholderData: (previous) =>
      previous && baseOf(previous.scene) === opened.data?.base.key ? previous : undefined,
    staleTime: Infinity,
    gcTime: 60_000,
    retry: false,
    // Typed arrays, and identities that the canvas compares: not to be walked or merged.
    structuralSharing: false,
  });

  return {
    summary: opened.data,
    picture: opened.data ? drawn.data : undefined,
    isArranging: drawn.isFetching,
    isBehind: opened.data !== undefined && (opened.isError || revision.isError),
    loadError: opened.data === undefined ? opened.error : null,
    drawError: drawn.error,
    retry: () => void client.invalidateQueries({ queryKey: lineageKeys.all }),
  };
}

function baseOf(scene: Scene): string | undefined {
  return scene.nodes.find((node) => node.isBase)?.id;
}

/** Draws a lineage; one that the engine no longer holds is opened again first. */
async function drawAgain(
  engine: LineageEngine,
  request: LineageRequest,
  handle: string,
  choices: LineageChoices,
): Promise<Scene> {
  try {
    return await engine.draw(handle, choices);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ForgottenError') throw error;
    const summary = await engine.open(request);
    return engine.draw(summary?.handle ?? handle, choices);
  }
}

function sameBase(previous: unknown, request: LineageRequest): boolean {
  const { entity, project, base } = (previous ?? {}) as Partial<LineageRequest>;
  return (
    entity === request.entity && project === request.project && JSON.stringify(base) === JSON.stringify(request.base)
  );
}
