import { callEngine } from './engineCalls.ts';
import { engineInThread } from './engineInThread.ts';
import type { LineageEngine } from './scene.ts';

let shared: LineageEngine | null = null;

/** The page's one engine, made when first asked for: in a worker, or in this thread where there are no workers. */
export function sharedEngine(): LineageEngine {
  shared ??= typeof Worker === 'undefined' ? engineInThread() : startEngine();
  return shared;
}

function startEngine(): LineageEngine {
  const worker = new Worker(new URL('./lineage.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', () => {
    // A worker that could not be loaded, or broke, answers nothing more: the next one who asks gets another.
    worker.terminate();
    shared = null;
  });
  return callEngine(worker);
}
