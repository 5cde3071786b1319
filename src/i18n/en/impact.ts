/** English texts of what is affected downstream. */

import { list, plural } from './grammar.ts';

const registered = (count: number) => plural(count, { one: '# registered version', other: '# registered versions' });

export const impactMessages = {
  none: 'Nothing downstream',
  noneHint: 'No run has used this yet, so nothing is affected.',
  filter: 'Filter by name, type, alias, tag, registry or owner',
  nothing: 'No matches',
  showAll: 'Show all',
  summary: 'Impact summary',
  registered,
  registeredAs: (count: number, aliases: readonly string[]) => `${registered(count)} · ${list(aliases)}`,
  ofType: (count: number, type: string) => plural(count, { one: `# ${type} version`, other: `# ${type} versions` }),
  people: (count: number) => plural(count, { one: '# person', other: '# people' }),
  kind: 'Kind',
  kinds: { any: 'All', registered: 'Registered only', artifact: 'Artifacts', run: 'Runs' },
  order: 'Sort by',
  orders: { distance: 'Nearest first', weight: 'Registered first' },
  otherOrder: 'By column',
  anyOwner: 'Any owner',
  links: 'Registered as',
  moreLinks: (count: number) => plural(count, { one: '+# link', other: '+# links' }),
  owner: 'Owner',
  name: 'Name',
  labels: 'Aliases & tags',
  distance: 'Distance',
  show: 'Show',
  showIn: (name: string) => `Show ${name} in the lineage`,
  affected: (count: number) => plural(count, { one: '# affected', other: '# affected' }),
  truncated: (count: string) => `Only the nearest ${count} are listed. There is more downstream.`,
  csv: 'CSV',
  csvHead: [
    'kind',
    'name',
    'type',
    'aliases',
    'tags',
    'registered as',
    'state',
    'owner',
    'created',
    'distance',
    'project',
    'URL',
  ],
};
