import { workerEngines } from './workerEngines.ts';
import { createLayouter } from '../layout/layout.ts';
import type { Layouter } from '../layout/layout.ts';

let shared: Layouter | null = null;

/** The page's one layouter: ELK in a worker, or columns alone where there are no workers. */
export function sharedLayouter(): Layouter {
  shared ??= createLayouter(typeof Worker === 'undefined' ? null : workerEngines);
  return shared;
}
