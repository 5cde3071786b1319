/** The lineage query on large stores, as a client of the real server sees it. */

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { askFor } from '../tools/graphql.ts';
import { startServer } from '../tools/server.ts';
import { generateStore } from './generatedStore.ts';
import { median, row, timed } from './row.ts';
import type { BenchRow } from './row.ts';

const SIZES = [10_000, 1_000_000] as const;
const WARM_UPS = 5;
const ORDINARY_QUERIES = 40;
const HUB_QUERIES = 7;

const LINEAGE = `query Lineage($artifact: String!) {
  lineage(entityName: "bench", projectName: "generated", artifactName: $artifact, budget: 10000) {
    truncated
    nodes {
      count kind number name slug versionIndex type types state states project projects createdAt
      aliasOf aliases tagOf tags moreUpstream moreDownstream
    }
    edges { count source target }
  }
}`;

interface LineageAnswer {
  readonly lineage: { readonly truncated: boolean; readonly nodes: { readonly count: number } } | null;
}

/** The median milliseconds of a request, and how many nodes the last answer had. */
async function query(url: string, bases: readonly string[]): Promise<{ milliseconds: number; nodes: number }> {
  let nodes = 0;
  const times: number[] = [];
  for (const artifact of bases) {
    times.push(
      await timed(async () => {
        const { lineage } = await askFor<LineageAnswer>(url, LINEAGE, { artifact });
        if (lineage === null) throw new Error(`There is no ${artifact} in the generated store.`);
        nodes = lineage.nodes.count;
      }),
    );
  }
  return { milliseconds: median(times.slice(WARM_UPS)), nodes };
}

async function rowsOfSize(edges: number): Promise<readonly BenchRow[]> {
  const data = mkdtempSync(join(tmpdir(), 'headwaters-bench-'));
  try {
    mkdirSync(data, { recursive: true });
    const store = generateStore(join(data, 'headwaters.sqlite'), edges);
    await using server = await startServer({ data });
    const { url } = server;
    // Bases spread over the whole store, so that no cache holds them all.
    const bases = Array.from({ length: WARM_UPS + ORDINARY_QUERIES }, (_, i) => {
      return `prepared:v${Math.floor(((i + 0.5) / (WARM_UPS + ORDINARY_QUERIES)) * store.pipelines)}`;
    });
    const idle: number[] = [];
    for (let i = 0; i < ORDINARY_QUERIES; i++) idle.push(await timed(() => askFor(url, '{ serverInfo { version } }')));
    const anchor = median(idle.slice(WARM_UPS));
    const ordinary = await query(url, bases);
    const hub = await query(
      url,
      Array.from({ length: WARM_UPS + HUB_QUERIES }, () => 'raw:v0'),
    );
    const size = edges.toLocaleString('en-US');
    return [
      row(
        `lineage: ${size} edges, ordinary base (${ordinary.nodes} nodes), against an empty query`,
        ordinary.milliseconds,
        'ms',
        {
          anchor,
          budget: '≤ 5 ms',
        },
      ),
      row(
        `lineage: ${size} edges, hub (${hub.nodes.toLocaleString('en-US')} nodes), against an empty query`,
        hub.milliseconds,
        'ms',
        {
          anchor,
          budget: '≤ 250 ms',
        },
      ),
    ];
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

export async function lineageStoreRows(): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const edges of SIZES) rows.push(...(await rowsOfSize(edges)));
  return rows;
}
