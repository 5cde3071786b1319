import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { metadataKeysQuery, type VersionRow } from '../../api/tables.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { useChosenColumns } from '../../components/columns/columnPreferences.ts';
import { useUsualColumns } from '../../components/columns/useUsualColumns.ts';
import type { TableColumn } from '../../components/tables/tableColumn.ts';
import { metadataColumn, metadataKey, USUAL_FACTS, versionColumn, versionNameColumn } from './versionColumns.ts';
import type { CollectionAddress } from './VersionNameCell.tsx';

/** How many metadata keys are known before anybody looks for others. */
export const KEYS = 100;
/** How many of them have a column until the reader chooses. */
const FEW = 3;

export interface VersionColumns {
  /** The table, as the preferences name it. */
  readonly place: string;
  /** The ids of the columns behind the version, in their order. */
  readonly shown: readonly string[];
  readonly columns: readonly TableColumn<VersionRow>[];
  /** The dotted metadata keys that the columns show. */
  readonly keys: readonly string[];
}

/**
 * The columns of the table of versions: those that the reader chose, or the metadata that tells versions apart (with
 * one version only, all that it has). Undefined until it is known which these are.
 */
export function useVersionColumns(address: CollectionAddress): VersionColumns | undefined {
  const messages = useMessages();
  const formats = useFormats();
  const place = `${address.entity}/${address.project}/${address.collection}`;
  const chosen = useChosenColumns(place);
  const { data } = useQuery(metadataKeysQuery(address, '', KEYS));
  const found = useMemo(
    () =>
      data?.keys
        .filter(({ isVaried, count }) => isVaried || count === 1)
        .slice(0, FEW)
        .map(({ name }) => metadataColumn(name)),
    [data],
  );
  const usual = useUsualColumns(place, found);
  const texts = useMemo(
    () => new Set(data?.keys.flatMap(({ name, hasNumbers }) => (hasNumbers ? [] : [metadataColumn(name)]))),
    [data],
  );
  return useMemo(() => {
    if (usual === undefined) return undefined;
    const shown = chosen ?? [...USUAL_FACTS, ...usual];
    const tools = { messages, formats };
    return {
      place,
      shown,
      columns: [
        versionNameColumn(address, tools),
        ...shown.flatMap((id) => versionColumn(id, !texts.has(id), tools) ?? []),
      ],
      keys: shown.flatMap((id) => metadataKey(id) ?? []),
    };
  }, [place, chosen, usual, texts, messages, formats, address]);
}
