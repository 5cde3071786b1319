/** Lineages that nothing of can be clustered: everything is drawn by itself. */

import type { LineageColumns } from '../../src/model/lineage.ts';
import { LineageBuilder } from '../support/builders.ts';

/** A run uses artifacts among this share of all, the latest ones: more makes a lineage shorter and its columns longer. */
const REACH = 1 / 8;
const MOST_INPUTS = 3;
const MOST_OUTPUTS = 2;

/**
 * A lineage of exactly `nodes` nodes downstream of its dataset, with seven edges to five nodes: runs that use one to
 * three of the latest artifacts and log one or two. Always the same; no five nodes of it are siblings.
 */
export function wovenLineage({ nodes }: { readonly nodes: number }): LineageColumns {
  const random = randomNumbers();
  const lineage = new LineageBuilder();
  const artifacts = [lineage.artifact({ name: 'source:v0', type: 'dataset' })];
  let count = 1;
  while (count < nodes) {
    const run = lineage.run({ name: `step-${count}`, type: 'step' });
    count++;
    const latest = artifacts.slice(-Math.ceil(nodes * REACH));
    const inputs = new Set(Array.from({ length: 1 + random(MOST_INPUTS) }, () => latest[random(latest.length)]!));
    for (const input of inputs) lineage.edge(input, run);
    for (let outputs = 1 + random(MOST_OUTPUTS); outputs > 0 && count < nodes; outputs--) {
      const artifact = lineage.artifact({ name: `part-${count}:v0`, type: 'part' });
      count++;
      lineage.edge(run, artifact);
      artifacts.push(artifact);
    }
  }
  return lineage.columns();
}

/** Whole numbers from 0 up to but not including a limit, the same every time: a linear congruential generator. */
function randomNumbers(): (limit: number) => number {
  let state = 1;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
