import type { LineageEngine } from './scene.ts';
import { startService } from './workerRpc.ts';
import type { MethodNames } from './workerRpc.ts';

export const LINEAGE_METHODS: MethodNames<LineageEngine> = {
  open: true,
  draw: true,
  members: true,
  matches: true,
  search: true,
  locate: true,
  light: true,
  exportJson: true,
};

let shared: LineageEngine | null = null;

/** The page's one engine, started when first asked for. When its worker stops, the next one who asks gets another. */
export function sharedEngine(): LineageEngine {
  shared ??= startService<LineageEngine>({
    names: LINEAGE_METHODS,
    worker: () => new Worker(new URL('./lineage.worker.ts', import.meta.url), { type: 'module' }),
    inThread: async () => {
      const [{ createLineageEngine }, { fetchLineage }] = await Promise.all([
        import('./lineageEngine.ts'),
        import('./fetchLineage.ts'),
      ]);
      return createLineageEngine(fetchLineage);
    },
    onStop: () => {
      shared = null;
    },
  }).methods;
  return shared;
}
