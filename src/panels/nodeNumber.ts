import type { NodeKey } from '../model/lineage.ts';

/** The number in a node's id. */
export function nodeNumber(key: NodeKey): number {
  return Number(key.slice(1));
}
