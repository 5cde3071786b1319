import { callEngine } from './engineCalls.ts';
import { fetchLineage } from './fetchLineage.ts';
import { createLineageEngine } from './lineageEngine.ts';
import type { LineageEngine } from './scene.ts';

let shared: LineageEngine | null = null;

/** The page's one engine, made when first asked for: in a worker, or in this thread where there are no workers. */
export function sharedEngine(): LineageEngine {
  shared ??=
    typeof Worker === 'undefined'
      ? createLineageEngine(fetchLineage)
      : callEngine(new Worker(new URL('./lineage.worker.ts', import.meta.url), { type: 'module' }));
  return shared;
}
