/** The layout in columns, in a worker of its own: of thousands of nodes it takes longer than a frame. */

import type { LayoutEngine } from '../layout/engine.ts';
import type { Layout, LayoutInput } from '../layout/geometry.ts';
import { startService } from './workerRpc.ts';

/** What the worker does. */
export interface ColumnsService {
  layout(input: LayoutInput, previous: Layout | undefined): Promise<Layout>;
}

/** Starts a worker that lays out in columns. */
export function startColumnsWorker(): LayoutEngine {
  const { methods, terminate } = startService<ColumnsService>({
    names: { layout: true },
    worker: () => new Worker(new URL('./columns.worker.ts', import.meta.url), { type: 'module' }),
    inThread: async () => (await import('./columnsHere.ts')).columnsHere,
  });
  return {
    layout: (input, previous) => methods.layout(bare(input), previous),
    warmUp: () => undefined, // its script is small
    terminate,
  };
}

/** Only what a layout depends on: the members of clusters need not travel. */
function bare({ nodes, edges }: LayoutInput): LayoutInput {
  return {
    nodes: nodes.map(({ id, kind, generation, home }) => ({ id, kind, generation, home })),
    edges: edges.map(({ source, target, closesCycle }) => ({ source, target, closesCycle })),
  };
}
