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
