import { useQuery } from '@tanstack/react-query';

import { useLineage } from '../state/LineageContext.ts';
import type { FoundPage } from '../engine/scene.ts';
import { lineageKeys } from '../api/queryKeys.ts';

/** What a search over the whole lineage finds, the best first; undefined until the first answer and without a search. */
export function useFound(query: string, limit: number): FoundPage | undefined {
  const { engine, scene } = useLineage();
  const sceneNumber = scene?.number ?? -1;
  const { data } = useQuery({
    queryKey: lineageKeys.found(sceneNumber, query, limit),
    queryFn: () => engine.search(sceneNumber, query, limit),
    enabled: sceneNumber >= 0 && query.trim() !== '',
    placeholderData: (previous) => (query.trim() === '' ? undefined : previous),
    gcTime: 30_000,
    staleTime: Infinity,
    structuralSharing: false,
  });
  return data;
}
