/** Rows as a connection of the schema. */

import type { Page } from '../store/paging.ts';
import type { Sorted } from '../read/sorting.ts';

export interface Edge<Node> {
  readonly node: Node;
  readonly cursor: string;
}

export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  /** Counted when it is asked for. */
  readonly totalCount: number | (() => Promise<number>);
}

export function connection<Node>(
  page: Page<Node> & { readonly total: number },
  cursorOf: (row: Node) => string | number,
): Connection<Node> {
  const edges = page.rows.map((node) => ({ node, cursor: String(cursorOf(node)) }));
  return {
    edges,
    pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: page.hasNextPage },
    totalCount: page.total,
  };
}

/** A page of a list in any order. */
export function sortedConnection<Row>(
  page: Page<Sorted<Row>>,
  countTotal: () => Promise<number>,
): Connection<Sorted<Row>> {
  const edges = page.rows.map((node) => ({ node, cursor: node.cursor }));
  return {
    edges,
    pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: page.hasNextPage },
    totalCount: countTotal,
  };
}
