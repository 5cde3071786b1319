/** What makes layouts away from the main thread, and can be ended at any time. */

import type { Layout, LayoutInput } from './geometry.ts';

export interface LayoutEngine {
  /** Rejects when the layout, or the engine itself, fails. Need not settle once terminated. */
  layout(input: LayoutInput, previous?: Layout): Promise<Layout>;
  /** Loads what the first layout needs; failing is found out by that one. */
  warmUp(): void;
  terminate(): void;
}

/** Starts an engine. */
export type StartEngine = () => LayoutEngine;

/** The engines that there are. */
export interface LayoutEngines {
  /** Best pictures, for some hundreds of nodes. */
  readonly elk: StartEngine;
  /** Quick pictures of thousands of nodes. */
  readonly columns: StartEngine;
}

/** The first error that a worker reports: its script did not load, or it broke. */
export function failureOf(worker: Worker): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  promise.catch(() => undefined); // told to those who wait, and to nobody when nobody does
  worker.addEventListener('error', (event) => reject(new Error(event.message || 'The layout worker failed.')));
  worker.addEventListener('messageerror', () => reject(new Error('The layout worker could not be understood.')));
  return promise;
}
