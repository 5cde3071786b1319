/** Walks along edges, as plainly as they can be written. */

/** Whether edges lead from one node to another. */
export function reaches(edges: readonly { source: number; target: number }[], from: number, to: number): boolean {
  const found = new Set([from]);
  for (const node of found) for (const { source, target } of edges) if (source === node) found.add(target);
  return found.has(to);
}

/** How many edges away from the base each node is that the edges lead to. */
export function distances(edges: readonly { source: number; target: number }[]): Map<number, number> {
  const found = new Map([[0, 0]]);
  for (const [node, at] of found) {
    for (const { source, target } of edges) if (source === node && !found.has(target)) found.set(target, at + 1);
  }
  return found;
}
