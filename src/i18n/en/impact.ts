/** English texts of what is affected downstream. */

import { pluralFor } from './plural.ts';

const plural = pluralFor('en');
const list = new Intl.ListFormat('en', { type: 'conjunction' });

export const impactMessages = {
  none: 'Nothing is downstream',
  noneHint: 'No run has used this, so nothing would be affected.',
  filter: 'Filter by name, type, label, registry or person',
  nothing: 'Nothing of this is downstream',
  showAll: 'Show everything',
  summary: 'What is affected',
  registered: (count: number) => plural(count, { one: '# registered version', other: '# registered versions' }),
  registeredAs: (count: number, aliases: readonly string[]) =>
    plural(count, {
      one: `# registered version, ${list.format(aliases)} among its aliases`,
      other: `# registered versions, ${list.format(aliases)} among them`,
    }),
  ofType: (count: number, type: string) => plural(count, { one: `# ${type} version`, other: `# ${type} versions` }),
  people: (count: number) => plural(count, { one: '# person', other: '# people' }),
  kind: 'Kind',
  kinds: { any: 'Everything', registered: 'Registered only', artifact: 'Artifacts', run: 'Runs' },
  order: 'Order',
  orders: { distance: 'Nearest first', weight: 'Registered first' },
  otherOrder: 'By a column',
  anybody: 'Anybody',
  links: 'Registered as',
  moreLinks: (count: number) => plural(count, { one: '+# link', other: '+# links' }),
  user: 'Whose',
  name: 'Name',
  labels: 'Labels',
  distance: 'Steps',
  show: 'Show',
  showIn: (name: string) => `Show ${name} in the lineage`,
  affected: (count: number) => plural(count, { one: '# is downstream', other: '# are downstream' }),
  truncated: (count: string) => `Only the nearest ${count} are listed: there is more downstream.`,
  csv: 'CSV',
  csvHead: [
    'kind',
    'name',
    'type',
    'aliases',
    'tags',
    'registered as',
    'state',
    'whose',
    'created',
    'steps',
    'project',
    'address',
  ],
};
