/** English texts of the registry pages. */

/** What was edited, in words; a field that is not here is called as the server calls it. */
const fields: Readonly<Record<string, string>> = {
  access: 'access',
  description: 'description',
  metadata: 'metadata',
  name: 'name',
  ttl: 'time to live',
  type: 'type',
};

export const registryMessages = {
  registry: 'Registry',
  registries: 'Registries',
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
  noVersions: 'No version is linked here any more',

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
};
