/** How many versions a second can be logged, over plain HTTP and with the real client, and whether memory stays flat. */

import { execFileSync } from 'node:child_process';

import { ClientHome, pythonOrSkip } from '../python/client.ts';
import { askFor } from '../tools/graphql.ts';
import { logOverHttp, type Place } from '../tools/httpLogging.ts';
import { startServer, type TestServer } from '../tools/server.ts';
import { row } from './row.ts';
import type { BenchRow } from './row.ts';

const CLIENTS = 20;
const VERSIONS = 2000;
const CLIENT_ARTIFACTS = 50;

/** Logs `count` versions by `clients` clients at once, and gives how many that were in a second. */
async function perSecond(place: Place, count: number, clients: number, label: string): Promise<number> {
  const start = performance.now();
  let next = 0;
  const client = async (number: number) => {
    while (next < count) {
      const content = `${label} ${next}`;
      next += 1;
      await logOverHttp(place, `collection-${number}`, content);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
  return count / ((performance.now() - start) / 1000);
}

/** What a process holds in memory, in MiB. */
function residentMemory(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

async function overHttp(server: TestServer): Promise<BenchRow[]> {
  const { viewer } = await askFor<{ viewer: { entity: string } }>(server.url, '{ viewer { entity } }');
  const place = { url: server.url, entityName: viewer.entity, projectName: 'throughput', runName: 'run' };
  await askFor(
    server.url,
    `mutation Run($entityName: String, $projectName: String, $runName: String) {
      upsertBucket(input: { name: $runName, modelName: $projectName, entityName: $entityName }) { inserted }
    }`,
    place,
  );
  const one = await perSecond(place, VERSIONS / 10, 1, 'one');
  const many = await perSecond(place, VERSIONS, CLIENTS, 'many');
  const before = residentMemory(server.pid);
  await perSecond(place, VERSIONS, CLIENTS, 'more');
  return [
    row('throughput: versions over HTTP, one client', one, '/s'),
    row(`throughput: versions over HTTP, ${CLIENTS} clients`, many, '/s', { anchor: one }),
    row(`throughput: memory after ${VERSIONS} more versions`, residentMemory(server.pid), 'MiB', { anchor: before }),
  ];
}

async function withClient(server: TestServer): Promise<BenchRow[]> {
  const python = await pythonOrSkip();
  if (python === null) return [];
  using home = new ClientHome(python);
  const { facts } = await home.run('./smallArtifacts.py', server.url, [String(CLIENT_ARTIFACTS)]);
  const { each } = facts[0] as unknown as { each: number[] };
  const seconds = each.reduce((sum, one) => sum + one, 0);
  return [row('throughput: versions with the real client, one run', each.length / seconds, '/s')];
}

export async function throughputRows(): Promise<readonly BenchRow[]> {
  await using server = await startServer();
  return [...(await overHttp(server)), ...(await withClient(server))];
}
