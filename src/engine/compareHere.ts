import { fetchHistory } from '../api/lineage.ts';
import { compareHistories } from '../model/differenceDrawing.ts';
import type { CompareService } from './compareLineages.ts';

/** Fetches two histories and compares them, in this thread. */
export const compareHere: CompareService = {
  async compare({ left, right, budget }, signal) {
    const [one, other] = await Promise.all([fetchHistory(left, budget, signal), fetchHistory(right, budget, signal)]);
    return one === null || other === null ? null : compareHistories(one, other);
  },
};
