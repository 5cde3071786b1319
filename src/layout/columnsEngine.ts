/** The layout in columns, in a worker of its own: of thousands of nodes it takes longer than a frame. */

import { failureOf } from './engine.ts';
import type { LayoutEngine } from './engine.ts';
import type { Layout, LayoutInput } from './geometry.ts';

/** What the worker is asked. */
export interface ColumnsRequest {
  readonly input: LayoutInput;
  readonly previous: Layout | undefined;
}

/** Starts a worker that answers each request with a Layout, one at a time. */
export function startColumnsWorker(): LayoutEngine {
  const worker = new Worker(new URL('./columns.worker.ts', import.meta.url), { type: 'module' });
  const failure = failureOf(worker);
  return {
    layout(input, previous) {
      const { promise, resolve } = Promise.withResolvers<Layout>();
      worker.addEventListener('message', ({ data }: MessageEvent<Layout>) => resolve(data), { once: true });
      worker.postMessage({ input: bare(input), previous } satisfies ColumnsRequest, []);
      return Promise.race([promise, failure]);
    },
    warmUp: () => undefined, // its script is small
    terminate: () => worker.terminate(),
  };
}

/** Only what a layout depends on: the members of clusters need not travel. */
function bare({ nodes, edges }: LayoutInput): LayoutInput {
  return {
    nodes: nodes.map(({ id, kind, generation, home }) => ({ id, kind, generation, home })),
    edges: edges.map(({ source, target, closesCycle }) => ({ source, target, closesCycle })),
  };
}
