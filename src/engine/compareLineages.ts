/** Where the lineages of two nodes part, found beside the page: lineages of 100,000 nodes take a second. */

import type { LineageBase } from '../api/lineage.ts';
import type { ComparedHistories } from '../model/differenceDrawing.ts';
import { startService } from './workerRpc.ts';

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

/** What the worker does. */
export interface CompareService {
  /** Null when one of the two does not exist. */
  compare(request: CompareRequest, signal: AbortSignal): Promise<ComparedHistories | null>;
}

/**
 * Compares two histories in a worker of their own, which ends with the answer or when it is aborted.
 *
 * @returns null when one of the two does not exist.
 * @throws when the server does not answer, or the worker stops.
 */
export async function compareLineages(request: CompareRequest, signal: AbortSignal): Promise<ComparedHistories | null> {
  const { methods, terminate } = startService<CompareService>({
    names: { compare: true },
    worker: () => new Worker(new URL('./compare.worker.ts', import.meta.url), { type: 'module' }),
    inThread: async () => (await import('./compareHere.ts')).compareHere,
  });
  try {
    return await methods.compare(request, signal);
  } finally {
    terminate();
  }
}
