/** Builds the explorer's pages when their sources are newer than the last build, so that `npm start` is all it takes. */

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Everything the pages are made from; the server is not part of them. */
const SOURCES = ['index.html', 'package-lock.json', 'vite.config.ts', 'public', 'src'];
const NOT_PAGES = path.join('src', 'server');
const STAMP = '.sources';

/**
 * Builds into `dist/` under `root` unless that is up to date. The finished build takes the place of the old one in one
 * step, so that several servers may start at once, and a build that fails leaves the old one there.
 */
export async function buildExplorer(root: string, log: (message: string) => void): Promise<void> {
  const output = path.join(root, 'dist');
  const sources = fingerprint(root);
  const isBuilt = () =>
    existsSync(path.join(output, STAMP)) && readFileSync(path.join(output, STAMP), 'utf8') === sources;
  if (isBuilt()) return;
  log('Building the explorer (first start, or its sources changed) …');
  const fresh = path.join(root, '.cache', `explorer-${process.pid}`);
  await runVite(root, ['build', '--outDir', fresh, '--emptyOutDir', '--logLevel', 'error']);
  writeFileSync(path.join(fresh, STAMP), sources);
  // Another server that started at the same time may have been faster.
  rmSync(isBuilt() ? fresh : output, { recursive: true, force: true });
  if (existsSync(fresh)) renameSync(fresh, output);
}

/** Runs Vite in a process of its own, so that its memory is gone when it is done. */
async function runVite(root: string, args: readonly string[]): Promise<void> {
  const program = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const vite = spawn(process.execPath, [program, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  const errors: string[] = [];
  vite.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  const [code] = (await once(vite, 'close')) as [number | null];
  if (code !== 0) throw new Error(`Vite could not build the explorer:\n${errors.join('')}`);
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
