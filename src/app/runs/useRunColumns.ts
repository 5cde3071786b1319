import { useMemo } from 'react';
import type { ProjectAddress } from '../../api/projects.ts';
import { useChosenColumns } from '../columns/columnPreferences.ts';
import { keysByUse } from '../columns/documentValues.ts';
import { chooseColumns, columnOf, columnOrder, type RunColumn, runValues } from './runColumns.ts';
import type { ListedRun } from './RunRow.tsx';

/** How many metrics and how many config keys have a column until the reader chooses. */
const MOST_COLUMNS = 4;

export interface RunColumns {
  /** The table, as the preferences name it. */
  readonly place: string;
  readonly shown: readonly RunColumn[];
  /** All that can be chosen, with what is shown among them. */
  readonly all: readonly RunColumn[];
}

/**
 * The columns of the table of runs: those that the reader chose, or the metrics and the config that tell runs apart.
 *
 * @param firstPage how many runs came first: their values choose, so that later pages move no column
 */
export function useRunColumns(
  { entity, project }: ProjectAddress,
  runs: readonly ListedRun[],
  firstPage: number,
): RunColumns {
  const place = `${entity}/${project}/runs`;
  const chosen = useChosenColumns(place);
  return useMemo(() => {
    const values = runs.slice(0, firstPage).map(runValues);
    const shown = chosen?.flatMap((order) => columnOf(order) ?? []) ?? chooseColumns(values, MOST_COLUMNS);
    const known = [
      ...keysByUse(
        values.map(({ metric }) => metric),
        () => true,
      ).map((key) => ({ kind: 'metric', key }) as const),
      ...keysByUse(
        values.map(({ config }) => config),
        () => true,
      ).map((key) => ({ kind: 'config', key }) as const),
    ];
    const all = new Map([...shown, ...known].map((column) => [columnOrder(column), column]));
    return { place, shown, all: [...all.values()] };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the first page alone chooses
  }, [place, chosen, firstPage, runs[0]]);
}
