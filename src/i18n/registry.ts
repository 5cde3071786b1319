/** English texts of the registry pages. */

import { pluralFor } from './plural.ts';

const plural = pluralFor('en');

/** What was edited, in words; a field that is not here is called as the server calls it. */
const fields: Readonly<Record<string, string>> = {
  access: 'access',
  description: 'description',
  metadata: 'metadata',
  name: 'name',
  ttl: 'time to live',
  type: 'type',
};

const list = new Intl.ListFormat('en', { type: 'conjunction' });

export const registryMessages = {
  registry: 'Registry',
  registries: 'Registries',
  registryCount: (count: number) => plural(count, { one: '# registry', other: '# registries' }),
  linkedCount: 'Linked versions',
  registryPages: 'Pages of this registry',
  lead: 'Versions that were chosen: linked from the projects they were made in, under names that others rely on.',
  crumbs: 'Where this is in the registry',
  all: 'All registries',
  filter: 'Filter by name or description',
  owner: 'Owner',
  takes: 'Takes',
  anyType: 'Any type',
  collections: 'Collections',
  activity: 'Last activity',
  titleOf: (name: string) => `Registry ${name}`,
  titleIn: (name: string, registry: string) => `${name} in ${registry}`,

  empty: 'No registry yet',
  emptyHint: 'A registry comes into being with the first version that is linked to it.',
  emptyRegistry: 'Nothing is linked here yet',
  emptyRegistryHint: 'Link a version, and its collection appears here.',
  lines: 'the lines',

  missing: (name: string) => `There is no registry ${name}`,
  missingLines: 'The first version that is linked to it makes it:',
  missingAdvice: 'It may have been renamed or deleted, or the address may be misspelt.',
  missingCollection: (name: string) => `There is no collection ${name} in this registry`,
  missingVersion: (name: string) => `There is no version ${name} in this registry`,
  missingVersionAdvice: 'It may have been unlinked, or the version or alias may be misspelt.',
  toRegistry: 'To the registry',
  toCollection: 'To the collection',

  filterCollections: 'Filter by name, type or alias',
  collection: 'Collection',
  type: 'Type',
  newest: 'Newest',
  versionCount: 'Versions',
  aliases: 'Aliases',
  updated: 'Updated',

  pages: 'Pages of this collection',
  versions: 'Versions',
  history: 'Activity',
  filterVersions: 'Filter by alias, tag or version',
  version: 'Version',
  tags: 'Tags',
  source: 'Linked from',
  size: 'Size',
  linked: 'Linked',
  linkedBy: 'Linked by',
  lineage: 'Lineage',
  lineageOf: (name: string) => `Lineage of ${name}`,
  noVersions: 'No version is linked here',
  noVersionsHint: 'Link one from its own page, or from the script that logs it.',
  noModels: (entity: string) => `${entity} has no model in its registry yet`,
  noModelsHint: 'The model registry comes into being with the first model that is linked to it.',

  facts: 'Facts',
  description: 'Description',
  files: 'Files',
  digest: 'Digest',
  created: 'Created',
  madeBy: 'Made by',
  use: 'Use it in a run',
  showLineage: 'Show its lineage',
  showImpact: 'What was made from it',
  refused: 'The change was not made',

  when: 'When',
  who: 'Who',
  what: 'What happened',
  where: 'Where',
  noActions: 'Nothing has happened here yet',
  anybody: 'Anybody',
  anyAct: 'Everything',
  actCount: (count: number) => plural(count, { one: '# entry', other: '# entries' }),
  actKinds: {
    CREATED: 'Made',
    LINKED: 'Linked',
    UNLINKED: 'Unlinked',
    ALIAS_ADDED: 'Aliases given',
    ALIAS_REMOVED: 'Aliases taken away',
    TAG_ADDED: 'Tags added',
    TAG_REMOVED: 'Tags removed',
    EDITED: 'Edited',
    DELETED: 'Deleted',
  },
  acts: {
    CREATED: 'Made it',
    LINKED: (source: string) => `Linked ${source}`,
    UNLINKED: (source: string) => `Unlinked ${source}`,
    aliasGiven: (alias: string) => `Gave it the alias ${alias}`,
    aliasMoved: (alias: string, from: string) => `Moved the alias ${alias} here from ${from}`,
    ALIAS_REMOVED: (alias: string) => `Took the alias ${alias} away`,
    TAG_ADDED: (tag: string) => `Added the tag ${tag}`,
    TAG_REMOVED: (tag: string) => `Removed the tag ${tag}`,
    set: (field: string, after: string) => `Set the ${fields[field] ?? field} to “${after}”`,
    changed: (field: string, before: string, after: string) =>
      `Changed the ${fields[field] ?? field} from “${before}” to “${after}”`,
    cleared: (field: string) => `Cleared the ${fields[field] ?? field}`,
    /** What a registry takes now: "all" types, only those "listed", or one type more. */
    types: (after: string) =>
      after === 'all'
        ? 'Let it take any type'
        : after === 'listed'
          ? 'Let it take the listed types only'
          : `Let it take the type ${after}`,
    DELETED: 'Deleted it',
  },

  linksTitle: 'In registries',

  name: 'Name',
  make: 'Make it',
  notMade: 'It was not made',
  markdownHint: 'Markdown is understood.',
  newRegistry: 'New registry',
  registryTaken: (name: string) => `There is a registry ${name} already`,
  theseTypes: 'These types only',
  artifactTypes: 'Artifact types',
  typesHint: 'With commas between them, such as model, dataset.',
  newCollection: 'New collection',
  artifactType: 'Artifact type',
  typeHint: 'It takes versions of this type only, such as model.',

  link: 'Link',
  linkTo: 'Link to a registry',
  linkTitle: (name: string) => `Link ${name} to a registry`,
  pickRegistry: 'Search registries, or name a new one',
  pickCollection: 'Search collections, or name a new one',
  looking: 'Looking…',
  noRegistryYet: 'No registry is called so. Type a name to make one.',
  noCollectionYet: 'No collection is called so. Type a name to make one.',
  newNamed: (name: string) => `New: ${name}`,
  takesOnly: (types: readonly string[]) => `Takes ${list.format(types)} only`,
  holdsOnly: (type: string) => `Holds versions of type ${type}`,
  aliasesHint: 'With commas between them, such as production. The alias latest moves by itself.',
  willMake: (name: string) => `${name} is made, with this as its first version.`,
  willLink: (name: string) => `It becomes the newest version of ${name}.`,
  isThere: (name: string, version: string) =>
    `It is linked to ${name} already, as ${version}; only its aliases change.`,
  aliasWillMove: (alias: string, from: string) => `${alias} moves to it from ${from}.`,
  aliasWillBeGiven: (alias: string) => `${alias} is given to it; no other version has it.`,
  notLinked: 'It was not linked',
  isLinked: (name: string) => `Linked as ${name}`,
  openThere: 'Open it in the registry',

  unlink: 'Unlink',
  unlinkTitle: (name: string) => `Unlink ${name}?`,
  unlinkKeeps: 'The version itself stays where it was logged, with its files and its lineage.',
  unlinkEnds: (name: string) => `Scripts that use ${name} will no longer find it.`,
  unlinkAliases: (aliases: readonly string[]) => `The aliases it has here go: ${list.format(aliases)}.`,
  unlinkLatest: 'latest goes to the newest version that is left.',
  unlinkNumber: 'Its number is not given out again: linked once more, it gets a new one.',
  notUnlinked: 'It was not unlinked',

  delete: 'Delete',
  deleteTitle: (name: string) => `Delete ${name}?`,
  deleteKeeps: 'The versions that are linked to it stay where they were logged, with their files and their lineage.',
  deleteEnds: (name: string) => `Scripts that use versions from ${name} will no longer find them.`,
  deleteLinks: (count: number) => plural(count, { one: '# link ends.', other: '# links end.' }),
  deleteCollections: (count: number) =>
    plural(count, { one: '# collection goes with it.', other: '# collections go with it.' }),
  notDeleted: 'It was not deleted',
};
