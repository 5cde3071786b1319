/** ELK in a worker of its own, which speaks a protocol of its own. */

import ELK from 'elkjs/lib/elk-api.js';

import { fromElk, toElk, warmUpGraph } from '../layout/elkGraph.ts';
import type { LayoutEngine } from '../layout/engine.ts';
import { onFailure, WorkerStoppedError } from './workerRpc.ts';

/** Starts a worker with ELK in it. The worker's script loads while the first request waits. */
export function startElkWorker(): LayoutEngine {
  const worker = new Worker(new URL('./elk.worker.ts', import.meta.url), { type: 'module' });
  const { promise: failure, reject } = Promise.withResolvers<never>();
  failure.catch(() => undefined); // reported through the race below, if a layout is waiting
  onFailure(worker, (reason) => reject(new WorkerStoppedError(reason)));
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
