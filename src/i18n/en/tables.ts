/** The texts of tables whose columns the reader chooses, in English. */

import { pluralFor } from './plural.ts';

const plural = pluralFor('en');

export const tablesMessages = {
  columns: 'Columns',
  shownColumns: 'Shown, in this order',
  findColumn: 'Find a column',
  facts: 'Facts',
  metadata: 'Metadata',
  config: 'Config',
  metrics: 'Metrics',
  ofConfig: (key: string) => `${key} (config)`,
  reset: 'As at first',
  noColumns: 'There are no values to show',
  moreColumns: (count: number) =>
    plural(count, { one: 'and # more; type to find it', other: 'and # more; type to find them' }),
  moveUp: (column: string) => `Move ${column} up`,
  moveDown: (column: string) => `Move ${column} down`,
  runsWith: (count: number) => plural(count, { one: '# run has it', other: '# runs have it' }),
  versionsWith: (count: number) => plural(count, { one: '# version has it', other: '# versions have it' }),
  widthOf: (column: string) => `Width of ${column}`,

  chosen: 'Chosen',
  choose: (name: string) => `Choose ${name}`,
  chosenCount: (count: number) => plural(count, { one: '# chosen', other: '# chosen' }),
  compare: 'Compare',
  chooseAnother: 'Choose one more to compare the two.',
  tooMany: 'Two can be compared.',
  clearChoice: 'Clear the choice',

  csv: 'CSV',
  csvHint: 'Download these rows and columns as CSV',
  csvProgress: (done: string, all: string) => `${done} of ${all} rows`,
  csvStop: 'Stop the download',
  csvFailed: 'The file was not made: the server stopped answering.',

  filterVersions: 'Filter versions',
  filterVersionsHint: 'Alias, tag or v3; rows>1000, source=web',
  filterRunsHint: 'Name or run id; lr>0.01, loss<0.2',
  filters: 'Filters',
  clearFilters: 'Clear the filters',
  sortedBy: (column: string) => `Sorted by ${column}`,
  sortAsAtFirst: 'Sort as at first',
  noRuns: 'No run matches',
  noVersions: 'No version matches',
  emptyCollection: 'No versions',
  emptyCollectionHint: 'They appear here as soon as one is logged or linked.',
  refused: 'These rows cannot be filtered or sorted so',
  showAll: 'Show all, as at first',
  noMatchHint: 'Nothing here has all that the filters ask for.',
  tooLong: (shown: string) => `Only the first ${shown} rows can be scrolled to. Sort or filter to see others.`,

  by: {
    STATE: 'State',
    JOB_TYPE: 'Job type',
    USER: 'Author',
    TAG: 'Tag',
  },
  without: {
    STATE: 'No state',
    JOB_TYPE: 'No job type',
    USER: 'No author',
    TAG: 'No tag',
  },
  severalOf: (fact: string, count: string) => `${fact}: ${count}`,
  findValue: 'Find a value',
  mostCommon: (count: string) => `The ${count} most common. Type a filter to find others.`,
  since: {
    label: 'Started',
    any: 'Any time',
    hour: 'Last hour',
    day: 'Last 24 hours',
    week: 'Last 7 days',
    month: 'Last 30 days',
  },
};
