import { useEffect, useState } from 'react';
import type { MetricsSearch } from '../../components/charts/metricsSearch.ts';

/** How long after the slider rests the address follows, in milliseconds. */
const PAUSE = 300;

/** Smoothing that follows the slider at once, and the address when the slider rests. */
export function useSmoothing(
  said: number | undefined,
  change: (part: MetricsSearch) => void,
): { readonly smoothing: number; readonly setSmoothing: (smoothing: number) => void } {
  const [moved, setMoved] = useState<number | null>(null);
  useEffect(() => {
    if (moved === null) return undefined;
    const timer = setTimeout(() => {
      if (moved !== (said ?? 0)) change({ smooth: moved === 0 ? undefined : moved });
      setMoved(null);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [moved, said, change]);
  return { smoothing: moved ?? said ?? 0, setSmoothing: setMoved };
}
