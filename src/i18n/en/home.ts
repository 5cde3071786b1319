/** The texts of the page of all projects, in English. */

import { pluralFor } from './plural.ts';

const plural = pluralFor('en');

export const homeMessages = {
  title: 'Projects',
  lead: 'Where every model came from, and what came of every dataset.',
  lastActive: 'Last activity',
  project: 'Project',
  runs: 'Runs',
  versions: 'Versions',
  weeks: 'Runs by week',
  activity: (runs: number, weeks: string) =>
    plural(runs, { one: `# run in ${weeks} weeks`, other: `# runs in ${weeks} weeks` }),
  running: (count: number) => plural(count, { one: '# running', other: '# running' }),
  filter: 'Filter projects',
  count: (count: number) => plural(count, { one: '# project', other: '# projects' }),
  emptyTitle: 'Trace every model back to its source',
  emptyLead:
    'Nothing has been logged here yet. Look around in a sample project, or log your own: scripts that use wandb need no change.',
  sample: 'Open a sample project',
  sampleMaking: 'Making the sample project…',
  sampleHint: 'The MNIST story in three runs, and a sweep of 120 runs with their models and evaluations.',
  own: 'Log your own',
  ownHint: 'Point the wandb client here, then run your script as ever.',
  ownKey: 'On this machine any key of this form will do.',
  lines: 'the lines',
};
