/** The texts of the search, in English. */

import { pluralFor } from './plural.ts';

const plural = pluralFor('en');

export const searchMessages = {
  open: 'Search the project',
  openEverywhere: 'Search all projects',
  placeholder: 'Name, alias, tag or value',
  results: 'Results',
  hint: 'Any part of a name, a run id, a version such as model:v3, an alias, a tag, a value in config, summary or metadata, or one under a key such as lr=0.001. Several words in any order.',
  nothing: (words: string) => `Nothing has “${words}”`,
  nothingHint:
    'Names, run ids, types, aliases, tags, notes, descriptions, and values in config, summary and metadata were searched. Words of one or two letters must begin a word.',
  failed: 'The search could not be answered',
  everywhere: 'In all projects',
  groups: {
    visit: 'Recently visited',
    project: 'Projects',
    collection: 'Collections',
    version: 'Versions',
    run: 'Runs',
  },
  /** What a thing was found by. */
  fields: {
    ALIAS: 'Alias',
    TAG: 'Tag',
    JOB_TYPE: 'Job type',
    GROUP: 'Group',
    NOTES: 'Notes',
    DESCRIPTION: 'Description',
    CONFIG: 'Config',
    SUMMARY: 'Summary',
    METADATA: 'Metadata',
  },
  run: 'Run',
  registry: (name: string) => `${name} registry`,
  found: (count: number) => plural(count, { one: '# result', other: '# results' }),
  key: 'Ctrl K',
  macKey: '⌘K',
};
