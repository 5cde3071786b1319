import { useQuery } from '@tanstack/react-query';

import type { DrawnId } from '../model/drawn.ts';
import type { LineageEngine, LitIds } from '../engine/scene.ts';
import { lineageKeys } from '../api/queryKeys.ts';

/** What one drawn node lights, or all paths between two; undefined until it is known, and for no node. */
export function useLight(engine: LineageEngine, scene: number, ids: readonly DrawnId[]): LitIds | undefined {
  const { data } = useQuery({
    queryKey: lineageKeys.lit(scene, ids),
    queryFn: () => engine.light(scene, ids),
    enabled: scene >= 0 && ids.length > 0,
    staleTime: Infinity,
    gcTime: 10_000,
    structuralSharing: false,
  });
  return data;
}
