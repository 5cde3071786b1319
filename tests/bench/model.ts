/** What the model's steps cost, beside reading the same answer: rows for the bench. */

import { defaultChoices } from '../../src/model/choices.ts';
import { drawLineage } from '../../src/model/drawLineage.ts';
import type { DrawnNode } from '../../src/model/drawn.ts';
import { buildGraph } from '../../src/model/graph.ts';
import type { LineageColumns, NodeKey } from '../../src/model/lineage.ts';
import { createSearch } from '../../src/model/search.ts';
import { sweep } from '../support/builders.ts';
import { median, row } from './row.ts';
import type { BenchRow } from './row.ts';

const REPETITIONS = 5;

/** The model on sweeps of 100,000 and 1,000,000 nodes. Takes about half a minute. */
export function modelRows(): Promise<readonly BenchRow[]> {
  return Promise.resolve([25_000, 250_000].flatMap((runs) => sweepRows(runs)));
}

function sweepRows(runs: number): BenchRow[] {
  const answer = JSON.stringify(sweep({ runs }));
  const size = `${(runs * 4).toLocaleString('en')} nodes`;
  const parse: number[] = [];
  const first: number[] = [];
  const extracting: number[] = [];
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    const columns = timed(parse, () => JSON.parse(answer) as LineageColumns);
    const graph = timed(first, () => {
      const graph = buildGraph(columns);
      drawLineage(graph, defaultChoices);
      return graph;
    });
    const extracted: NodeKey[] = [`r${2 + 4 * repetition}`];
    timed(extracting, () => drawLineage(graph, { ...defaultChoices, extracted }));
  }
  const anchor = median(parse);
  return [
    row(`${size}: visible graph and clusters, beside JSON.parse`, median(first), 'ms', { anchor, budget: '≤ 5×' }),
    row(`${size}: the same, the first time in a process`, first[0]!, 'ms', { anchor }),
    row(`${size}: extract one member, beside JSON.parse`, median(extracting), 'ms', { anchor }),
    searchRow(JSON.parse(answer) as LineageColumns, size),
  ];
}

/** The slowest key of typing a name into the search box of the cluster of runs. */
function searchRow(columns: LineageColumns, size: string): BenchRow {
  const isOfRuns = ({ kind, memberKind }: DrawnNode): boolean => kind === 'cluster' && memberKind === 'run';
  const { members } = drawLineage(buildGraph(columns), defaultChoices).drawn.nodes.find(isOfRuns)!;
  const searcher = createSearch(columns.nodes);
  const typed = 'sweep-run-123 finished';
  const keys: number[] = [];
  for (let length = 1; length <= typed.length; length++) {
    timed(keys, () => searcher.filter(members, typed.slice(0, length)));
  }
  const count = members.length.toLocaleString('en');
  const budget = members.length === 25_000 ? '≤ 16 ms' : null;
  return row(`${size}: slowest key in the search box of ${count} members`, Math.max(...keys), 'ms', { budget });
}

function timed<T>(times: number[], work: () => T): T {
  const start = performance.now();
  const result = work();
  times.push(performance.now() - start);
  return result;
}
