/** Rows as a connection of the schema. */

import type { Page } from '../store/paging.ts';

export interface Edge<Node> {
  readonly node: Node;
  readonly cursor: string;
}

export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly totalCount: number;
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
