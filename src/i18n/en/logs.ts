/** The texts of a run's console logs, in English. */

import { plural } from './grammar.ts';

export const logsMessages = {
  label: 'Console logs',
  none: 'No logs',
  noneHint: 'Console output appears here while the run is active.',
  search: 'Search all lines',
  regex: 'Regular expression',
  matchCase: 'Match case',
  lines: (count: number) => plural(count, { one: '# line', other: '# lines' }),
  matches: (count: number) => plural(count, { one: '# match', other: '# matches' }),
  matchOf: (place: string, all: string) => `${place} of ${all}`,
  /** While not all lines are searched, or where counting stopped. */
  atLeast: (count: string) => `${count}+`,
  searching: (percent: string) => `Searching, ${percent}`,
  noMatch: 'No matches',
  failed: 'Couldn’t load some lines',
  failedAdvice: 'The server may be stopped or unreachable. Recorded data is safe on the server.',
  refused: 'Invalid search',
  next: 'Next match',
  previous: 'Previous match',
  goTo: 'Go to line',
  line: (number: string) => `Line ${number}`,
  unmark: (number: string) => `Unmark line ${number}`,
  start: 'First line',
  end: 'Last line',
  follow: 'Follow',
  wrap: 'Wrap lines',
  times: 'Show timestamps',
  download: 'Download all logs',
  stderr: 'Standard error',
  cut: (count: number) => plural(count, { one: '# more character', other: '# more characters' }),
};
