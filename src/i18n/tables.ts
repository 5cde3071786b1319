/** The texts of tables whose columns the reader chooses, in English. */

import { pluralFor } from './plural.ts';

const plural = pluralFor('en');

export const tablesMessages = {
  columns: 'Columns',
  findColumn: 'Find a column',
  metadata: 'Metadata',
  config: 'Config',
  metrics: 'Metrics',
  reset: 'As at first',
  noColumns: 'There are no values to show',
  moreColumns: (count: number) =>
    plural(count, { one: 'and # more; type to find it', other: 'and # more; type to find them' }),
  downloadAll: 'Download all',
  filterVersions: 'Filter versions',
  filterVersionsHint: 'Alias, tag or v3; rows>1000, source=web',
  filterRunsHint: 'Name or run id; lr>0.01, loss<0.2',
};
