import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import type { DrawnId } from '../model/drawn.ts';
import type { NodeKey } from '../model/lineage.ts';
import type { FoundNode, LineageEngine } from '../engine/scene.ts';
import { lineageKeys } from '../api/queryKeys.ts';

const nothing: ReadonlyMap<string, FoundNode> = new Map();

/** The facts of nodes by key, wherever they are drawn; without those that the lineage does not hold. */
export function useLocated(
  engine: LineageEngine,
  scene: number,
  ids: readonly DrawnId[],
): ReadonlyMap<string, FoundNode> {
  const keys = ids.filter((id): id is NodeKey => !id.includes(':'));
  const { data } = useQuery({
    queryKey: lineageKeys.located(scene, keys),
    queryFn: () => engine.locate(scene, keys),
    enabled: scene >= 0 && keys.length > 0,
    staleTime: Infinity,
    gcTime: 30_000,
    structuralSharing: false,
  });
  return useMemo(() => (data ? new Map(data.map((found) => [found.facts.key, found])) : nothing), [data]);
}
