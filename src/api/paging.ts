interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A query for one page, where the pages of many lists are asked for side by side. */
export interface PageQuery<Edge> {
  readonly queryKey: readonly (string | null)[];
  /** Null when there is no such list. */
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<(Page & Edges<Edge>) | null>;
}

interface Edges<Edge> {
  readonly totalCount: number;
  readonly edges: readonly Edge[];
}

/** The cursor of the page after this one, or null after the last. */
export function nextCursor(connection: Page | null | undefined): string | null {
  const info = connection?.pageInfo;
  return info?.hasNextPage === true ? info.endCursor : null;
}

/** The nodes of a connection, without the ones that this reader may not see. */
export function nodesOf<Node>(
  connection: { readonly edges: readonly { readonly node: Node | null }[] } | null | undefined,
): NonNullable<Node>[] {
  return connection?.edges.flatMap(({ node }) => (node === null || node === undefined ? [] : [node])) ?? [];
}
