/** Logging with the real client, against a server that stores nothing. */

import { ClientHome, pythonOrSkip } from '../python/client.ts';
import { startServer } from '../tools/server.ts';
import { startNullServer } from './nullServer.ts';
import { median, row } from './row.ts';
import type { BenchRow } from './row.ts';

const REPEATS = 3;
const ARTIFACTS = 10;

/** Seconds for a whole script that logs one artifact, and for each further one. */
interface Seconds {
  readonly script: number[];
  readonly each: number[];
}

async function measure(home: ClientHome, url: string, into: Seconds): Promise<void> {
  const { facts } = await home.run('./smallArtifacts.py', url, [String(ARTIFACTS)]);
  const { script, each } = facts[0] as unknown as { script: number; each: number[] };
  into.script.push(script);
  into.each.push(...each);
}

export async function loggingRows(): Promise<readonly BenchRow[]> {
  const python = await pythonOrSkip();
  if (python === null) return [];
  await using server = await startServer();
  const nothing = await startNullServer();
  using home = new ClientHome(python);
  const ours: Seconds = { script: [], each: [] };
  const least: Seconds = { script: [], each: [] };
  // The first round only warms the caches of the machine. The others take turns, so that noise falls on both.
  for (let round = 0; round <= REPEATS; round++) {
    const warm = round === 0;
    await measure(home, nothing.url, warm ? { script: [], each: [] } : least);
    await measure(home, server.url, warm ? { script: [], each: [] } : ours);
  }
  nothing.server.close();
  const compared = (name: string, key: keyof Seconds) =>
    row(name, median(ours[key]) * 1000, 'ms', { anchor: median(least[key]) * 1000, budget: '≤ 1.3×' });
  return [
    compared('logging: a script that logs one small artifact', 'script'),
    compared('logging: one more small artifact, logged and waited for', 'each'),
  ];
}
