/** ELK in a worker of its own, which can be ended at any time. */

import ELK from 'elkjs/lib/elk-api.js';
import type { ElkNode } from 'elkjs/lib/elk-api.js';

/** What lays out a graph somewhere else. */
export interface LayoutEngine {
  /** Rejects when the layout, or the engine itself, fails. Never settles once terminated. */
  layout(graph: ElkNode): Promise<ElkNode>;
  terminate(): void;
}

/** Starts a worker with ELK in it. The worker's script loads while the first request waits. */
export function startElkWorker(): LayoutEngine {
  const failure = Promise.withResolvers<never>();
  failure.promise.catch(() => undefined); // told to those who wait, and to nobody when nobody does
  const elk = new ELK({
    workerFactory: () => {
      const worker = new Worker(new URL('./elk.worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('error', (event) =>
        failure.reject(new Error(event.message || 'The layout worker failed.')),
      );
      return worker;
    },
  });
  return {
    layout: (graph) => Promise.race([elk.layout(graph), failure.promise]),
    terminate: () => elk.terminateWorker(),
  };
}
