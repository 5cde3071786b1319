/** On which side of the base a visible node is. */

import { distancesFrom } from './graph.ts';
import type { LineageGraph } from './lineage.ts';
import { GONE } from './visible.ts';

export const AT_BASE = 0;
export const UPSTREAM = 1;
export const DOWNSTREAM = 2;
/** Neither up- nor downstream: only extended lineage has such nodes. */
export const LATERAL = 3;

const BASE = 0;

/** What is both up- and downstream of the base, being on a cycle with it, counts as downstream. */
export function sidesOf(graph: LineageGraph, status: Uint8Array): Uint8Array {
  const up = distancesFrom(graph.upstream, [BASE], undefined, status);
  const down = distancesFrom(graph.downstream, [BASE], undefined, status);
  const side = new Uint8Array(status.length);
  for (let i = 1; i < side.length; i++) {
    if (status[i] === GONE) continue;
    side[i] = down[i] !== -1 ? DOWNSTREAM : up[i] !== -1 ? UPSTREAM : LATERAL;
  }
  return side;
}
