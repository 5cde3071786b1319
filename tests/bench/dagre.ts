/** A plain layout by dagre of everything that there is, in a thread that can be stopped. */

import { Worker } from 'node:worker_threads';

import type { LineageColumns } from '../../src/model/lineage.ts';

/** Milliseconds. */
export const DAGRE_LIMIT = 60_000;

export interface DagreTime {
  readonly milliseconds: number;
  /** Whether the layout was done, was stopped at the limit, or failed at its size. */
  readonly end: 'done' | 'limit' | 'failed';
}

/** How long dagre takes for the whole lineage, left to right, nodes of the size that they have on screen. */
export function layoutByDagre(columns: LineageColumns): Promise<DagreTime> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./dagre.worker.ts', import.meta.url), { workerData: columns });
    let start = performance.now();
    const finish = (end: DagreTime['end']): void => {
      clearTimeout(timer);
      resolve({ milliseconds: performance.now() - start, end });
      void worker.terminate();
    };
    const timer = setTimeout(() => finish('limit'), DAGRE_LIMIT);
    worker.on('message', (message: 'ready' | 'done') => {
      if (message === 'done') finish('done');
      else start = performance.now();
    });
    worker.on('error', () => finish('failed'));
  });
}
