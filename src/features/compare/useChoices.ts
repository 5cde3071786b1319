import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { runChoicesQuery, versionChoicesQuery } from '../../api/comparison.ts';
import type { ProjectAddress } from '../../api/projects.ts';
import { type Choice, runChoices, versionChoices } from './choices.ts';

/** What is compared on a page. */
export type ComparedKind = 'versions' | 'runs';

interface Choices {
  readonly choices: readonly Choice[];
  /** How many more there are than are offered, as far as the server says. */
  readonly more: number;
  /** Whether the choices are still those of words before. */
  readonly isFetching: boolean;
  readonly hasFailed: boolean;
}

/**
 * What of a project some words find; the newest where there are none.
 *
 * @param collection whose versions are looked at first
 */
export function useChoices(kind: ComparedKind, address: ProjectAddress, words: string, collection: string): Choices {
  const isVersions = kind === 'versions';
  const kept = { placeholderData: keepPreviousData, throwOnError: false } as const;
  const versions = useQuery({ ...versionChoicesQuery(address, words, collection), ...kept, enabled: isVersions });
  const runs = useQuery({ ...runChoicesQuery(address, words), ...kept, enabled: !isVersions });
  const asked = isVersions ? versions : runs;
  const more = isVersions || !runs.data ? 0 : runs.data.totalCount - runs.data.edges.length;
  return {
    more,
    choices: isVersions ? versionChoices(versions.data ?? null, collection) : runChoices(runs.data ?? null),
    isFetching: asked.isFetching,
    hasFailed: asked.error !== null,
  };
}
