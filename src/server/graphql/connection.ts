/** Rows as a connection of the schema. */

import type { Tally } from '../read/actionTallies.ts';
import type { Page } from '../store/paging.ts';
import type { Sorted } from '../read/sorting.ts';

export interface Connection<Edge> {
  readonly edges: readonly Edge[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  /** Counted when it is asked for. */
  readonly totalCount: number | (() => Promise<number>);
}

/** A connection of the action history; what is told about all acts is counted when it is asked for. */
export interface ActionConnection<Edge> extends Connection<Edge> {
  readonly users: () => Promise<readonly Tally[]>;
  readonly kinds: () => Promise<readonly Tally[]>;
}

export interface Edge<Node> {
  readonly node: Node;
  readonly cursor: string;
}

/** A page of a list whose total is known. */
export function connection<Node>(
  page: Page<Node> & { readonly total: number },
  cursorOf: (row: Node) => string | number,
): Connection<Edge<Node>> {
  return connectionOf(page, (node) => String(cursorOf(node)), page.total);
}

/** A page of a list in any order. */
export function sortedConnection<Row>(
  page: Page<Sorted<Row>>,
  countTotal: () => Promise<number>,
): Connection<Edge<Sorted<Row>>> {
  return connectionOf(page, (row) => row.cursor, countTotal);
}

function connectionOf<Node, Total extends Connection<Node>['totalCount']>(
  { rows, hasNextPage }: Page<Node>,
  cursorOf: (row: Node) => string,
  totalCount: Total,
) {
  const edges = rows.map((node) => ({ node, cursor: cursorOf(node) }));
  return { edges, pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage }, totalCount };
}

/** The connection with other edges in the place of its own. */
export function mapEdges<From, To>(listed: Connection<From>, edgeOf: (edge: From) => To): Connection<To> {
  return { ...listed, edges: listed.edges.map(edgeOf) };
}
