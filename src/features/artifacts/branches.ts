/** From the pages that the server gave to the branches that the tree draws. */

import { type Branch, type CollectionEntry, typeRowId } from './treeRows.ts';

/** One requested page of a branch: its answer, or why there is none. */
export interface TreePage<Node> {
  readonly connection: Connection<Node> | null | undefined;
  readonly failed: boolean;
}

interface Connection<Node> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly Node[];
}

/** Joins a branch's pages, in the order in which they were asked for. */
export function branchOf<Node, Entry>(
  pages: readonly TreePage<Node>[],
  entryOf: (node: Node) => Entry | null,
): Branch<Entry> {
  const last = pages.at(-1);
  const info = last?.connection?.pageInfo;
  return {
    entries: pages.flatMap((page) =>
      (page.connection?.edges ?? []).flatMap((edge) => {
        const entry = entryOf(edge);
        return entry === null ? [] : [entry];
      }),
    ),
    total: pages[0]?.connection?.totalCount ?? 0,
    next: nextOf(last, info),
    failed: pages.some((page) => page.failed),
  };
}

function nextOf(
  last: TreePage<unknown> | undefined,
  info: Connection<unknown>['pageInfo'] | undefined,
): string | null | undefined {
  // No collection of that name any more: the branch is empty and complete.
  if (last?.connection === null) return null;
  if (info === undefined) return undefined;
  return info.hasNextPage ? info.endCursor : null;
}

/**
 * The found collections under their types, types in the order of their first find. Only the last type can go on: what
 * the next page brings comes after all that is there.
 */
export function branchesByType(found: Branch<CollectionEntry>): ReadonlyMap<string, Branch<CollectionEntry>> {
  const byType = Map.groupBy(found.entries, ({ type }) => typeRowId(type));
  const lastType = [...byType.keys()].at(-1);
  return new Map(
    [...byType].map(([id, entries]) => [
      id,
      id === lastType
        ? { ...found, entries, total: entries.length }
        : { entries, total: entries.length, next: null, failed: false },
    ]),
  );
}
