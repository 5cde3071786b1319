import { fetchHistory } from '../api/lineage.ts';
import { type ComparedHistories, compareHistories } from '../model/differenceDrawing.ts';
import type { CompareRequest } from './compareLineages.ts';

/** Fetches two histories and compares them, in this thread. */
export async function compareHere(
  { left, right, budget }: CompareRequest,
  signal: AbortSignal,
): Promise<ComparedHistories | null> {
  const [one, other] = await Promise.all([fetchHistory(left, budget, signal), fetchHistory(right, budget, signal)]);
  return one === null || other === null ? null : compareHistories(one, other);
}
