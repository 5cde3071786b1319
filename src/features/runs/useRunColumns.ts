import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ProjectAddress } from '../../api/projects.ts';
import { type RunRow, runKeysQuery } from '../../api/tables.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { useChosenColumns } from '../../components/columns/columnPreferences.ts';
import { useUsualColumns } from '../../components/columns/useUsualColumns.ts';
import type { TableColumn } from '../../components/tables/tableColumn.ts';
import { columnOf, columnOrder, runColumn, runNameColumn, USUAL_FACTS } from './runColumns.ts';

/** How many keys of config and of metrics are known before anybody looks for others. */
export const KEYS = 100;
/** How many metrics and how many config keys have a column until the reader chooses. */
const FEW = 4;

export interface RunColumns {
  /** The table, as the preferences name it. */
  readonly place: string;
  /** The ids of the columns behind the name, in their order. */
  readonly shown: readonly string[];
  readonly columns: readonly TableColumn<RunRow>[];
  /** The dotted keys that the columns show. */
  readonly keys: { readonly config: readonly string[]; readonly summary: readonly string[] };
}

/**
 * The columns of the table of runs: those that the reader chose, or the metrics that most runs have and the config that
 * tells runs apart. Undefined until it is known which these are.
 */
export function useRunColumns(address: ProjectAddress): RunColumns | undefined {
  const { entity, project } = address;
  const messages = useMessages();
  const formats = useFormats();
  const place = `${entity}/${project}/runs`;
  const chosen = useChosenColumns(place);
  const { data: keys } = useQuery(runKeysQuery(address, '', KEYS));
  const found = useMemo(
    () =>
      keys && [
        ...keys.summary.keys.slice(0, FEW).map(({ name }) => columnOrder({ kind: 'metric', key: name })),
        ...keys.config.keys
          .filter(({ isVaried }) => isVaried)
          .slice(0, FEW)
          .map(({ name }) => columnOrder({ kind: 'config', key: name })),
      ],
    [keys],
  );
  const usual = useUsualColumns(place, found);
  const texts = useMemo(() => {
    const all = [
      ...(keys?.config.keys ?? []).map(({ name, hasNumbers }) => [
        columnOrder({ kind: 'config', key: name }),
        hasNumbers,
      ]),
      ...(keys?.summary.keys ?? []).map(({ name, hasNumbers }) => [
        columnOrder({ kind: 'metric', key: name }),
        hasNumbers,
      ]),
    ] as const;
    return new Set(all.flatMap(([id, hasNumbers]) => (hasNumbers ? [] : [id])));
  }, [keys]);
  return useMemo(() => {
    if (usual === undefined) return undefined;
    const shown = chosen ?? [...USUAL_FACTS, ...usual];
    const tools = { messages, formats };
    const columns = shown.flatMap((id) => runColumn(id, { shown, isNumber: !texts.has(id) }, tools) ?? []);
    const values = shown.flatMap((id) => columnOf(id) ?? []);
    const keysOf = (kind: 'config' | 'metric') => values.flatMap((value) => (value.kind === kind ? [value.key] : []));
    return {
      place,
      shown,
      columns: [runNameColumn({ entity, project }, tools), ...columns],
      keys: { config: keysOf('config'), summary: keysOf('metric') },
    };
  }, [place, chosen, usual, texts, messages, formats, entity, project]);
}
