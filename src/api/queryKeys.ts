/**
 * The keys under which answers are cached, all of them. What a change makes stale is named by the start of a key:
 * everything of a project starts with `project.all`, everything of registries with `registry.all`, everything of
 * lineages with `lineage.all`.
 */

/** Both halves of a project's address. */
interface InProject {
  readonly entity: string;
  readonly project: string;
}

/** A collection by its name in its project. */
interface InCollection extends InProject {
  readonly collection: string;
}

type Cursor = string | null;

const inProject = ({ entity, project }: InProject) => ['project', entity, project] as const;
const inRunTable = (address: InProject) => [...inProject(address), 'runTable'] as const;
const inVersionTable = (address: InCollection) => [...inProject(address), 'versionTable', address.collection] as const;
const inRegistry = ({ entity, project }: InProject) => ['registry', entity, project] as const;

export const sessionKey = ['session'] as const;

/** The data's revision, which changes whenever something is recorded. */
export const revisionKey = ['revision'] as const;

export const projectsKeys = {
  all: ['projects'],
  list: (search: string, order: string) => ['projects', 'list', search, order],
  search: (words: string) => ['projects', 'search', words],
} as const;

export const projectKeys = {
  all: inProject,
  overview: (address: InProject) => [...inProject(address), 'overview'],
  search: (address: InProject, words: string) => [...inProject(address), 'search', words],
  collections: (address: InProject, type: string, order: string, after: Cursor) => [
    ...inProject(address),
    'collections',
    type,
    order,
    after,
  ],
  foundCollections: (address: InProject, search: string, after: Cursor) => [
    ...inProject(address),
    'found',
    search,
    after,
  ],
  listedCollections: (address: InProject, request: object) => [...inProject(address), 'listedCollections', request],
  versions: (address: InCollection, offset: number, first: number) => [
    ...inProject(address),
    'versions',
    address.collection,
    offset,
    first,
  ],
  versionPosition: (address: InCollection, versionIndex: number) => [
    ...inProject(address),
    'versionPosition',
    address.collection,
    versionIndex,
  ],
  timeline: (address: InCollection, versionIndex: number) => [
    ...inProject(address),
    'timeline',
    address.collection,
    versionIndex,
  ],
  artifact: (address: InProject, name: string) => [...inProject(address), 'artifact', name],
  run: (address: InProject, name: string) => [...inProject(address), 'run', name],
  versionChoices: (address: InProject, words: string, collection: string | null) => [
    ...inProject(address),
    'versionChoices',
    words,
    collection,
  ],
  runChoices: (address: InProject, words: string) => [...inProject(address), 'runChoices', words],
} as const;

export const runTableKeys = {
  all: inRunTable,
  rows: (address: InProject, list: object, window: object) => [...inRunTable(address), 'rows', list, window],
  count: (address: InProject, filters: string | null) => [...inRunTable(address), 'count', filters],
  keys: (address: InProject, words: string, first: number) => [...inRunTable(address), 'keys', words, first],
  facts: (address: InProject, by: string, filters: string | null, first: number) => [
    ...inRunTable(address),
    'facts',
    by,
    filters,
    first,
  ],
} as const;

export const versionTableKeys = {
  all: inVersionTable,
  rows: (address: InCollection, list: object, window: object) => [...inVersionTable(address), 'rows', list, window],
  summary: (address: InCollection, filters: string | null) => [...inVersionTable(address), 'summary', filters],
  keys: (address: InCollection, words: string, first: number) => [...inVersionTable(address), 'keys', words, first],
} as const;

export const registryKeys = {
  all: ['registry'],
  owner: ['registry', 'owner'],
  list: (search: string, order: string) => ['registry', 'list', search, order],
  facts: (address: object) => ['registry', 'facts', address],
  collections: (address: InProject, search: string, order: string) => [
    ...inRegistry(address),
    'collections',
    search,
    order,
  ],
  collection: (address: InCollection) => [...inRegistry(address), 'collection', address.collection],
  versions: (id: string, filters: string | null, order: string) => ['registry', 'versions', id, filters, order],
  version: (address: InCollection, version: string) => [...inRegistry(address), 'version', address.collection, version],
  actions: (of: object, userName: string | null, kind: string | null) => ['registry', 'actions', of, userName, kind],
  aliasHolder: (address: InCollection, alias: string) => [
    ...inRegistry(address),
    'aliasHolder',
    address.collection,
    alias,
  ],
  links: (id: string) => ['registry', 'links', id],
} as const;

/** What depends on the engine is keyed by the number of its scene. */
export const lineageKeys = {
  all: ['lineage'],
  impact: ({ entity, project }: InProject, base: object, budget: number) => [
    'lineage',
    'impact',
    entity,
    project,
    base,
    budget,
  ],
  opened: <Request>(request: Request) => ['lineage', 'opened', request] as const,
  picture: (handle: string | undefined, choices: object) => ['lineage', 'picture', handle, choices],
  members: (scene: number, cluster: unknown, query: string, page: number) => [
    'lineage',
    'members',
    scene,
    cluster,
    query,
    page,
  ],
  found: (scene: number, query: string, limit: number) => ['lineage', 'found', scene, query, limit],
  located: (scene: number, keys: readonly string[]) => ['lineage', 'located', scene, keys],
  lit: (scene: number, ids: readonly string[]) => ['lineage', 'lit', scene, ids],
} as const;

export const comparisonKeys = {
  lineages: (left: object, right: object) => ['comparison', 'lineages', left, right],
  layout: (input: object) => ['comparison', 'layout', input],
  lastLayout: ['comparison', 'layout', 'last'],
  fileContents: (id: string) => ['comparison', 'fileContents', id],
  fileLink: (id: string, name: string) => ['comparison', 'fileLink', id, name],
  runPatch: (id: string) => ['comparison', 'runPatch', id],
} as const;

export const artifactKeys = {
  preview: (number: number) => ['artifact', 'preview', number],
  fileList: (id: string, search: string) => ['artifact', 'fileList', id, search],
} as const;

/** A run that is running is asked about again, and under a key of its own. */
export const runKeys = {
  preview: (number: number) => ['run', 'preview', number],
  fileList: (id: string, search: string) => ['run', 'fileList', id, search],
  metrics: (id: string, isRunning: boolean) => ['run', 'metrics', id, isRunning],
  series: (id: string, view: object, key: string, isRunning: boolean) => ['run', 'series', id, view, key, isRunning],
  media: (id: string, key: string, isRunning: boolean) => ['run', 'media', id, key, isRunning],
  logCount: (id: string, isRunning: boolean) => ['run', 'logCount', id, isRunning],
  logPage: (id: string, page: number, isGrowing: boolean, end: number) => ['run', 'logPage', id, page, isGrowing, end],
  logMatches: (id: string, search: unknown) => ['run', 'logMatches', id, search],
} as const;

/** The beginning of a file, which is previewed. */
export const fileStartKey = (url: string, sizeBytes: number) => ['fileStart', url, sizeBytes] as const;
