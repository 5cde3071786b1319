/** Builds the explorer's pages when their sources are newer than the last build, so that `npm start` is all it takes. */

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Everything the pages are made from; the server is not part of them. */
const SOURCES = ['index.html', 'package-lock.json', 'vite.config.ts', 'public', 'src'];
const NOT_PAGES = path.join('src', 'server', path.sep);
const STAMP = '.sources';
const BUILD = 'explorer-';
/** Milliseconds after which nobody is still at work on a build. */
const ABANDONED = 3_600_000;
/** What travels compressed; fonts and pictures are compressed already. */
const COMPRESSED = /\.(?:js|css|html|svg)$/;

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
  const cache = path.join(root, '.cache');
  removeAbandoned(cache);
  const fresh = path.join(cache, `${BUILD}${process.pid}`);
  try {
    await runVite(root, ['build', '--outDir', fresh, '--emptyOutDir', '--logLevel', 'error']);
    compressFiles(fresh);
    writeFileSync(path.join(fresh, STAMP), sources);
    // Another server that started at the same time may have been faster.
    if (isBuilt()) return;
    rmSync(output, { recursive: true, force: true });
    renameSync(fresh, output);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Removes what servers left that were killed while they built. */
function removeAbandoned(cache: string): void {
  const builds = existsSync(cache) ? readdirSync(cache).filter((name) => name.startsWith(BUILD)) : [];
  for (const build of builds.map((name) => path.join(cache, name))) {
    const { mtimeMs } = statSync(build, { throwIfNoEntry: false }) ?? { mtimeMs: Infinity };
    if (Date.now() - mtimeMs > ABANDONED) rmSync(build, { recursive: true, force: true });
  }
}

/** Puts a compressed copy beside each file, so that no answer waits for it. */
function compressFiles(folder: string): void {
  for (const file of filesUnder(folder)) {
    if (COMPRESSED.test(file)) writeFileSync(`${file}.gz`, gzipSync(readFileSync(file)));
  }
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
  for (const source of SOURCES) {
    for (const file of filesUnder(path.join(root, source))) {
      const relative = path.relative(root, file);
      if (relative.startsWith(NOT_PAGES)) continue;
      const { size, mtimeMs } = statSync(file);
      hash.update(`${relative} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

/** The files under a path, in a steady order; the path itself when it is a file, and none when there is nothing. */
function* filesUnder(start: string): Generator<string> {
  const facts = statSync(start, { throwIfNoEntry: false });
  if (!facts) return;
  if (!facts.isDirectory()) yield start;
  else for (const name of readdirSync(start).sort()) yield* filesUnder(path.join(start, name));
}
