/** ELK in a worker of its own. */

import ELK from 'elkjs/lib/elk-api.js';

import { fromElk, toElk, warmUpGraph } from './elkGraph.ts';
import { failureOf } from './engine.ts';
import type { LayoutEngine } from './engine.ts';

/** Starts a worker with ELK in it. The worker's script loads while the first request waits. */
export function startElkWorker(): LayoutEngine {
  const worker = new Worker(new URL('./elk.worker.ts', import.meta.url), { type: 'module' });
  const failure = failureOf(worker);
  const elk = new ELK({ workerFactory: () => worker });
  return {
    async layout(input, order) {
      return fromElk(input, await Promise.race([elk.layout(toElk(input, order)), failure]));
    },
    warmUp() {
      elk.layout(warmUpGraph()).catch(() => undefined);
    },
    terminate: () => elk.terminateWorker(),
  };
}
