import { join } from 'node:path';

import { build } from 'vite';

/** Builds the explorer once before all workers, so that the tests never see an old one. */
export default async function buildExplorer(): Promise<void> {
  await build({ root: join(import.meta.dirname, '..'), logLevel: 'warn' });
}
