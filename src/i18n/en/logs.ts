/** The texts of a run's console, in English. */

import { pluralFor } from './plural.ts';

const plural = pluralFor('en');

export const logsMessages = {
  label: 'Console of the run',
  none: 'No console output',
  noneHint: 'What the script prints appears here while it runs.',
  search: 'Search all lines',
  regex: 'Regular expression',
  matchCase: 'Match case',
  lines: (count: number) => plural(count, { one: '# line', other: '# lines' }),
  matches: (count: number) => plural(count, { one: '# match', other: '# matches' }),
  matchOf: (place: string, all: string) => `${place} of ${all}`,
  /** While not all lines are looked through, or where counting was given up. */
  atLeast: (count: string) => `${count}+`,
  searching: (percent: string) => `Searching, ${percent}`,
  noMatch: 'No match',
  failed: 'Some lines could not be loaded',
  failedAdvice: 'The server may be stopped or out of reach. Nothing is lost: what was recorded is on the server.',
  refused: 'This cannot be searched for',
  next: 'Next match',
  previous: 'Previous match',
  goTo: 'Go to line',
  line: (number: string) => `Line ${number}`,
  lineAddress: (number: string) => `address of line ${number}`,
  unmark: (number: string) => `Unmark line ${number}`,
  start: 'First line',
  end: 'Last line',
  follow: 'Follow',
  wrap: 'Wrap lines',
  times: 'Show times',
  download: 'Download the whole console',
  stderr: 'Error output',
  cut: (count: number) => plural(count, { one: '# more character', other: '# more characters' }),
};
