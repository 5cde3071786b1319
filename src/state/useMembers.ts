import { useQueries } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';

import type { DrawnId } from '../model/drawn.ts';
import { useLineage } from './LineageContext.ts';
import type { MemberPage, MemberRow } from '../engine/scene.ts';
import { lineageKeys } from '../api/queryKeys.ts';

/** Rows asked for at once: a few screens of a cluster's list. */
const PAGE = 64;

export interface Members {
  /** The scene whose cluster is listed, and the search that was answered: the last one while another is on its way. */
  readonly scene: number;
  readonly query: string;
  /** How many members match; 0 until the first answer. */
  readonly total: number;
  /** A row that was fetched; undefined while it is on its way. */
  readonly row: (index: number) => MemberRow | undefined;
  /** Says which rows can be seen, from `first` up to but not including `last`. */
  readonly show: (first: number, last: number) => void;
}

/** The members of a cluster that match a search, fetched in pages as the list is scrolled. */
export function useMembers(cluster: DrawnId, query: string): Members {
  const { engine, scene } = useLineage();
  const sceneNumber = scene?.number ?? -1;
  const [pages, setPages] = useState({ first: 0, last: 0 });
  const show = useCallback((first: number, last: number) => {
    const next = { first: Math.floor(first / PAGE), last: Math.floor(Math.max(first, last - 1) / PAGE) };
    setPages((now) => (now.first === next.first && now.last === next.last ? now : next));
  }, []);

  const numbers = Array.from({ length: pages.last - pages.first + 1 }, (_, k) => pages.first + k);
  const answers = useQueries({
    queries: numbers.map((page) => ({
      queryKey: lineageKeys.members(sceneNumber, cluster, query, page),
      queryFn: () => engine.members(sceneNumber, cluster, query, page * PAGE, (page + 1) * PAGE),
      staleTime: Infinity,
      gcTime: 30_000,
      structuralSharing: false,
    })),
    combine: combineAnswers,
  });

  const found = useMemo<Members>(
    () => ({
      scene: sceneNumber,
      query,
      total: answers.pages[0]?.total ?? 0,
      row: (index) => answers.pages[Math.floor(index / PAGE) - pages.first]?.rows[index % PAGE],
      show,
    }),
    [sceneNumber, query, answers, pages.first, show],
  );
  // What was found before stays until the answer is there, and is the same object: the list neither blinks nor is
  // rendered twice at a key.
  const [shown, setShown] = useState(found);
  if (shown !== found && !answers.isWaiting) setShown(found);
  return answers.isWaiting ? shown : found;
}

interface Answers {
  readonly pages: readonly (MemberPage | undefined)[];
  /** Whether one of the pages is still on its way. */
  readonly isWaiting: boolean;
}

const combineAnswers = (results: readonly { readonly data: MemberPage | undefined }[]): Answers => ({
  pages: results.map((result) => result.data),
  isWaiting: results.some((result) => result.data === undefined),
});
