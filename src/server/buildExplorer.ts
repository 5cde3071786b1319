/** Builds the explorer's pages when their sources are newer than the last build, so that `npm start` is all it takes. */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Everything the pages are made from; the server is not part of them. */
const SOURCES = ['index.html', 'package-lock.json', 'vite.config.ts', 'public', 'src'];
const NOT_PAGES = path.join('src', 'server');
const STAMP = '.sources';

/**
 * Builds into `dist/` under `root` unless that is up to date. The finished build takes the
 * place of the old one in one step, so that several servers may start at once; when a build fails and there is an old
 * one, that is served, and the log says so.
 */
export async function buildExplorer(root: string, log: (message: string) => void): Promise<void> {
  const output = path.join(root, 'dist');
  const sources = fingerprint(root);
  const stamp = path.join(output, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
  log('Building the explorer (first start, or its sources changed) …');
  const fresh = path.join(root, '.cache', `explorer-${process.pid}`);
  try {
    const { build } = await import('vite');
    await build({
      root,
      configFile: path.join(root, 'vite.config.ts'),
      logLevel: 'error',
      build: { outDir: fresh, emptyOutDir: true },
    });
  } catch (error) {
    if (!existsSync(path.join(output, 'index.html'))) throw error;
    log(`The explorer could not be built; its last build is served. ${error instanceof Error ? error.message : ''}`);
    return;
  }
  writeFileSync(path.join(fresh, STAMP), sources);
  rmSync(output, { recursive: true, force: true });
  renameSync(fresh, output);
}

function fingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) for (const file of filesUnder(root, source)) hash.update(`${file}\n`);
  return hash.digest('hex');
}

function* filesUnder(root: string, relative: string): Generator<string> {
  const facts = statSync(path.join(root, relative), { throwIfNoEntry: false });
  if (!facts || relative === NOT_PAGES) return;
  if (!facts.isDirectory()) {
    yield `${relative} ${facts.size} ${facts.mtimeMs}`;
    return;
  }
  for (const name of readdirSync(path.join(root, relative)).sort()) yield* filesUnder(root, path.join(relative, name));
}
