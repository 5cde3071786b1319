/** What the server is asked for by the address of the table of versions. */

import type { RowList } from '../../api/tables.ts';
import { containing } from '../../shared/regex.ts';
import { isVersionNumber } from '../../shared/wandbNames.ts';
import { readTypedFilter } from '../../components/columns/valueConditions.ts';
import type { VersionsSearch } from './versionsSearch.ts';

/** The newest first. */
const DEFAULT_ORDER = '-version';

/** The order and filters, in W&B's words. */
export function versionsRequest({ sort = DEFAULT_ORDER, q = '' }: VersionsSearch): RowList {
  const { conditions, words } = readTypedFilter(q);
  const parts = [
    ...conditions.map(({ key, test }) => ({ [`metadata.${key}`]: test })),
    ...words.map((word) => ({
      $or: [
        { alias: containing(word) },
        { tag: containing(word) },
        ...(isVersionNumber(word) ? [{ version: word }] : []),
      ],
    })),
  ];
  return { order: sort, filters: parts.length === 0 ? null : JSON.stringify({ $and: parts }) };
}
