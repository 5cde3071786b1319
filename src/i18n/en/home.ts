/** The texts of the page of all projects, in English. */

import { plural } from './grammar.ts';

export const homeMessages = {
  title: 'Projects',
  lead: 'Trace models to their sources and datasets to their results.',
  lastActive: 'Last activity',
  project: 'Project',
  runs: 'Runs',
  versions: 'Versions',
  weeks: 'Runs per week',
  activity: (runs: number, weeks: string) =>
    plural(runs, { one: `# run in ${weeks} weeks`, other: `# runs in ${weeks} weeks` }),
  running: (count: number) => plural(count, { one: '# running', other: '# running' }),
  filter: 'Filter projects',
  count: (count: number) => plural(count, { one: '# project', other: '# projects' }),
  emptyTitle: 'Trace every model back to its source',
  emptyLead:
    'Nothing has been logged yet. Explore a sample project, or log your own. Scripts that use wandb work unchanged.',
  sample: 'Open sample project',
  sampleMaking: 'Creating the sample project…',
  sampleHint: 'The MNIST tutorial in three runs, and a sweep of 120 runs with models and evaluations.',
  own: 'Log your own runs',
  ownHint: 'Set these variables, then run your script as usual.',
  ownKey: 'Any 40-character key works on this machine.',
};
