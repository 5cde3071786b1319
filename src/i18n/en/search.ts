/** The texts of the search, in English. */

import { runFields, versionFields } from './fields.ts';
import { plural } from './grammar.ts';

export const searchMessages = {
  open: 'Search the project',
  openEverywhere: 'Search all projects',
  placeholder: 'Name, alias, tag or value',
  results: 'Results',
  hint: 'Partial matches work. Search names, run IDs, versions (model:v3), aliases, tags, and values in config, summary or metadata, with a key if you like (lr=0.001). Words match in any order.',
  nothing: (words: string) => `No matches for “${words}”`,
  nothingHint:
    'Names, run IDs, types, aliases, tags, notes, descriptions, and values in config, summary and metadata were searched. Terms of one or two letters match only at the start of a word.',
  failed: 'Search failed',
  everywhere: 'In all projects',
  groups: {
    visit: 'Recently visited',
    project: 'Projects',
    collection: 'Collections',
    version: 'Versions',
    run: 'Runs',
  },
  /** The field that matched. */
  fields: {
    ALIAS: 'Alias',
    TAG: 'Tag',
    JOB_TYPE: runFields.jobType,
    GROUP: runFields.group,
    NOTES: runFields.notes,
    DESCRIPTION: versionFields.description,
    CONFIG: runFields.config,
    SUMMARY: runFields.summary,
    METADATA: versionFields.metadata,
  },
  run: 'Run',
  registry: (name: string) => `${name} registry`,
  found: (count: number) => plural(count, { one: '# result', other: '# results' }),
  key: 'Ctrl K',
  macKey: '⌘K',
};
