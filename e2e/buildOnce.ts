import { join } from 'node:path';

import { buildExplorer } from '../src/server/buildExplorer.ts';

/** Builds the explorer once before all workers, whose servers would otherwise build it at the same time. */
export default async function buildOnce(): Promise<void> {
  await buildExplorer(join(import.meta.dirname, '..'), (message) => console.log(message));
}
