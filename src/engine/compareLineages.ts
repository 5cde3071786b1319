/* oxlint-disable unicorn/require-post-message-target-origin -- a worker's messages have no origin to name */
/** Where the lineages of two nodes part, found beside the page: lineages of 100,000 nodes take a second. */

import type { LineageBase } from '../api/lineage.ts';
import type { ComparedHistories } from '../model/differenceDrawing.ts';

/** A node whose history is compared. */
export interface HistoryOf {
  readonly entity: string;
  readonly project: string;
  readonly base: LineageBase;
}

export interface CompareRequest {
  readonly left: HistoryOf;
  readonly right: HistoryOf;
  /** How many nodes of each history are compared at the most, the nearest to its base first. */
  readonly budget: number;
}

/** What a worker answers. */
export interface CompareAnswer {
  readonly value?: ComparedHistories | null;
  readonly failure?: string;
}

/**
 * Compares two histories in a thread of their own, or in this one where there are no workers.
 *
 * @returns null when one of the two does not exist.
 * @throws when the server does not answer, or the worker breaks.
 */
export async function compareLineages(request: CompareRequest, signal: AbortSignal): Promise<ComparedHistories | null> {
  if (typeof Worker !== 'undefined') return compareInWorker(request, signal);
  const { compareHere } = await import('./compareHere.ts');
  return compareHere(request, signal);
}

function compareInWorker(request: CompareRequest, signal: AbortSignal): Promise<ComparedHistories | null> {
  const worker = new Worker(new URL('./compare.worker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve, reject } = Promise.withResolvers<ComparedHistories | null>();
  worker.addEventListener('message', ({ data }: MessageEvent<CompareAnswer>) => {
    if (data.failure === undefined) resolve(data.value ?? null);
    else reject(new Error(data.failure));
  });
  worker.addEventListener('error', () => {
    reject(new Error('The worker that compares lineages stopped.'));
  });
  signal.addEventListener('abort', () => {
    reject(signal.reason as Error);
  });
  worker.postMessage(request);
  return promise.finally(() => {
    worker.terminate();
  });
}
