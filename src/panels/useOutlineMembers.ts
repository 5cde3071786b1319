import { useQueries } from '@tanstack/react-query';

import type { DrawnId } from '../model/drawn.ts';
import { useLineage } from '../state/LineageContext.ts';
import type { MemberPage, MemberRow } from '../engine/scene.ts';
import type { OutlineRow } from './outlineRows.ts';
import { lineageKeys } from '../api/queryKeys.ts';

/** Members asked for at once. */
const PAGE = 64;

type MemberRowOf = Extract<OutlineRow, { kind: 'member' }>;

/**
 * The members that the visible rows of the outline show.
 *
 * @param first index of the first visible row, and `last` of the last
 * @returns what a row shows; undefined while it is on its way
 */
export function useOutlineMembers(
  rows: readonly OutlineRow[],
  first: number,
  last: number,
): (row: MemberRowOf) => MemberRow | undefined {
  const { engine, scene } = useLineage();
  const sceneNumber = scene?.number ?? -1;
  const wanted = new Map<string, { readonly cluster: DrawnId; readonly page: number }>();
  for (const row of rows.slice(first, last + 1)) {
    if (row.kind !== 'member') continue;
    const page = Math.floor(row.index / PAGE);
    wanted.set(pageId(row.cluster, page), { cluster: row.cluster, page });
  }
  const pages = useQueries({
    queries: [...wanted.values()].map(({ cluster, page }) => ({
      queryKey: lineageKeys.members(sceneNumber, cluster, '', page),
      queryFn: () => engine.members(sceneNumber, cluster, '', page * PAGE, (page + 1) * PAGE),
      staleTime: Infinity,
      gcTime: 30_000,
      structuralSharing: false,
    })),
    combine: pagesOf,
  });
  const byId = new Map([...wanted.keys()].map((id, index) => [id, pages[index]]));
  return ({ cluster, index }) => byId.get(pageId(cluster, Math.floor(index / PAGE)))?.rows[index % PAGE];
}

function pageId(cluster: DrawnId, page: number): string {
  return `${cluster}/${page}`;
}

const pagesOf = (results: readonly { readonly data: MemberPage | undefined }[]) => results.map((result) => result.data);
