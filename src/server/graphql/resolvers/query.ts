/** Resolvers of the query root, people and projects. */

import packageJson from '../../../../package.json' with { type: 'json' };
import type { LineageColumns } from '../../../model/lineage.ts';
import { UserError } from '../../errors.ts';
import { splitArtifactName } from '../../names.ts';
import {
  collectionById,
  findCollection,
  findListedCollection,
  findListedMembership,
  findMembership,
  findType,
  listTypes,
  type MembershipRow,
} from '../../store/collections.ts';
import type { Reader } from '../../store/database.ts';
import { linksOfNodes, peopleOfNodes } from '../../read/lineageLinks.ts';
import { walkLineage, type LineageRequest, type WalkDirection } from '../../read/lineage.ts';
import { countCollections, listCollections } from '../../read/collectionList.ts';
import { pageRequest, type PageArguments } from '../../store/paging.ts';
import { countProjects, countRunning, listProjects, runsByWeek } from '../../read/projectList.ts';
import { countVersions, findProject, isEmpty, type ProjectRow } from '../../store/projects.ts';
import { countRunsBy } from '../../read/runCounts.ts';
import { keysOfRuns } from '../../read/valueKeys.ts';
import { countRunsOf, listRuns } from '../../read/runList.ts';
import { findRun, runById, SILENCE } from '../../store/runs.ts';
import { sql } from '../../store/sql.ts';
import type { Listing } from '../../read/versionList.ts';
import { findByClientId, versionById } from '../../store/versions.ts';
import { connection, sortedConnection } from '../connection.ts';
import { dateTime, type Context } from '../context.ts';
import { globalId, idNumber, type IdType } from '../ids.ts';
import { entity, user } from './people.ts';

/** What of the client's conditional behaviour this server answers; the rest it must not be asked for. */
const FEATURES = [
  'ARTIFACT_COLLECTION_MEMBERSHIP_FILES',
  'ARTIFACT_COLLECTIONS_FILTERING_SORTING',
  'ARTIFACT_MEMBERSHIP_IN_LINK_ARTIFACT_RESPONSE',
  'ARTIFACT_REGISTRY_SEARCH',
  'ARTIFACT_TAGS',
  'CLIENT_IDS',
  'INCLUDE_ARTIFACT_TYPES_IN_REGISTRY_CREATION',
  'LARGE_FILENAMES',
  'PROJECT_ARTIFACT_COLLECTION_MEMBERSHIP',
  'TOTAL_COUNT_IN_FILE_CONNECTION',
  'USE_ARTIFACT_WITH_ENTITY_AND_PROJECT_INFORMATION',
];

/** The schema's words in the store's. */
const VALUE_SOURCES = { CONFIG: 'config', SUMMARY: 'summary' } as const;
const SHARED_FACTS = { STATE: 'state', JOB_TYPE: 'job_type', USER: 'user', TAG: 'tag' } as const;

/** Weeks of activity that one answer may hold. */
const MOST_WEEKS = 104;

interface ProjectsAsked {
  entityName?: string | null;
  search?: string | null;
  order?: string | null;
}

type Paging = { first?: number | null; after?: string | null };

const project = (_: unknown, args: { name?: string | null; entityName?: string | null }, context: Context) =>
  findProject(context.recorder.db, args.entityName || context.recorder.user, args.name ?? '');

interface LineageArguments {
  entityName: string;
  projectName: string;
  artifactName?: string | null;
  runName?: string | null;
  direction: WalkDirection;
  upstreamHops?: number | null;
  downstreamHops?: number | null;
  extended: boolean;
  includeGenerated: boolean;
  expand?: readonly string[] | null;
  budget: number;
}

/** The largest lineage that one answer may hold. */
const MAX_BUDGET = 1_000_000;

async function lineage(_: unknown, args: LineageArguments, context: Context) {
  if (args.budget < 1 || args.budget > MAX_BUDGET) {
    throw new UserError(`"budget" is ${args.budget}; it must be between 1 and ${MAX_BUDGET}.`);
  }
  for (const hops of [args.upstreamHops, args.downstreamHops]) {
    if (hops !== null && hops !== undefined && hops < 0) throw new UserError('The number of hops cannot be negative.');
  }
  const base = await lineageBase(args, context);
  if (!base) return null;
  const request: LineageRequest = {
    base,
    direction: args.direction,
    upstreamHops: args.upstreamHops ?? null,
    downstreamHops: args.downstreamHops ?? null,
    extended: args.extended,
    includeGenerated: args.includeGenerated,
    expand: (args.expand ?? []).map(nodeOfKey),
    budget: args.budget,
  };
  return walkLineage(context.recorder.db, request, context.recorder.clock());
}

async function lineageBase(args: LineageArguments, context: Context): Promise<LineageRequest['base'] | undefined> {
  const { db } = context.recorder;
  if ((args.artifactName ?? null) === null && (args.runName ?? null) === null) {
    throw new UserError('Name the base of the lineage: give "artifactName" or "runName".');
  }
  const found = await findProject(db, args.entityName, args.projectName);
  if (!found) return undefined;
  if (args.runName) {
    const run = await findRun(db, found.id, args.runName);
    return run && { kind: 'run', id: run.id };
  }
  const membership = await memberNamed(found, args.artifactName ?? '', context);
  return membership && { kind: 'version', id: membership.versionId };
}

function nodeOfKey(key: string): LineageRequest['base'] {
  const found = /^([ar])(\d{1,15})$/u.exec(key);
  if (!found) throw new UserError(`"${key.slice(0, 40)}" is not the key of a lineage node.`);
  return { kind: found[1] === 'r' ? 'run' : 'version', id: Number(found[2]) };
}

/** The version that a name stands for. Those that are deleted can be looked at, but are listed nowhere. */
async function memberNamed(
  { id }: ProjectRow,
  name: string,
  { recorder }: Context,
  find = findMembership,
): Promise<MembershipRow | undefined> {
  const { collection, alias } = splitArtifactName(name);
  const found = await findCollection(recorder.db, id, collection);
  return found && find(recorder.db, found.id, alias);
}

/** Looks a row up by its global id; an id of another type, or of nothing, finds nothing. */
const byId =
  <Row>(type: IdType, find: (db: Reader, id: number) => Promise<Row | undefined>) =>
  (_: unknown, args: { id: string }, { recorder }: Context) => {
    const number = idNumber(type, args.id);
    return number === undefined ? null : find(recorder.db, number);
  };

export const queryResolvers = {
  Query: {
    serverInfo: (_: unknown, __: unknown, context: Context) => ({
      features: FEATURES.map((name) => ({ name, isEnabled: true })),
      version: packageJson.version,
      isEmpty: () => isEmpty(context.recorder.db),
      dataStamp: `${context.recorder.db.revision()}.${Math.floor(context.recorder.clock() / SILENCE)}`,
    }),
    project,
    model: project,
    models: async (_: unknown, args: Paging & ProjectsAsked, { recorder }: Context) => {
      const listing = { ...args, entity: args.entityName ?? null };
      const page = await listProjects(recorder.db, listing, pageRequest(args));
      return sortedConnection(page, () => countProjects(recorder.db, listing));
    },
    artifact: byId('Artifact', versionById),
    artifactCollection: byId('ArtifactCollection', collectionById),
    run: byId('Run', runById),
    clientIDMapping: async (_: unknown, args: { clientID: string }, context: Context) => {
      const version = await findByClientId(context.recorder.db, args.clientID);
      return version ? { serverID: globalId('Artifact', version.id) } : null;
    },
    lineage,
  },

  Lineage: {
    links: ({ nodes }: LineageColumns, _: unknown, { recorder }: Context) => linksOfNodes(recorder.db, nodes),
    people: ({ nodes }: LineageColumns, _: unknown, { recorder }: Context) => peopleOfNodes(recorder.db, nodes),
  },

  Project: {
    id: (row: ProjectRow) => globalId('Project', row.id),
    internalId: (row: ProjectRow) => globalId('ProjectInternalId', row.id),
    entity: (row: ProjectRow) => entity(row.entityName),
    createdAt: (row: ProjectRow) => dateTime(row.createdAt),
    updatedAt: (row: ProjectRow) => dateTime(row.lastActivityAt),
    lastActivityAt: (row: ProjectRow) => dateTime(row.lastActivityAt),
    isBenchmark: () => false,
    readOnly: () => false,
    user: (row: ProjectRow) => user(row.entityName),
    artifactCount: (row: ProjectRow, _: unknown, { recorder }: Context) => countVersions(recorder.db, row.id),
    runningCount: (row: ProjectRow, _: unknown, { recorder }: Context) =>
      countRunning(recorder.db, row.id, recorder.clock()),
    activity: (row: ProjectRow, { weeks }: { weeks: number }, { recorder }: Context) => {
      if (weeks < 1 || weeks > MOST_WEEKS) {
        throw new UserError(`"weeks" is ${weeks}; it must be between 1 and ${MOST_WEEKS}.`);
      }
      return runsByWeek(recorder.db, row.id, weeks, recorder.clock());
    },
    run: (row: ProjectRow, args: { name: string }, { recorder }: Context) => findRun(recorder.db, row.id, args.name),
    bucket: async (row: ProjectRow, args: { name: string; missingOk?: boolean | null }, { recorder }: Context) => {
      const run = await findRun(recorder.db, row.id, args.name);
      if (!run && !args.missingOk) throw new UserError(`There is no run "${args.name.slice(0, 60)}".`);
      return run ?? null;
    },
    runCount: (row: ProjectRow, args: Listing, { recorder }: Context) =>
      countRunsOf(recorder.db, { ...args, projectId: row.id, now: recorder.clock() }),
    runKeys: (
      row: ProjectRow,
      { source, words, first }: { source: keyof typeof VALUE_SOURCES; words?: string | null; first?: number | null },
      { recorder }: Context,
    ) => {
      const choice = { words: words ?? '', first: pageRequest({ first: first ?? null }, 100).first };
      return keysOfRuns(recorder.db, row.id, VALUE_SOURCES[source], choice);
    },
    runCounts: (
      row: ProjectRow,
      { by, filters, first }: { by: keyof typeof SHARED_FACTS; filters?: string | null; first?: number | null },
      { recorder }: Context,
    ) => {
      const choice = { projectId: row.id, filters, now: recorder.clock() };
      return countRunsBy(recorder.db, SHARED_FACTS[by], choice, pageRequest({ first: first ?? null }, 100).first);
    },
    runs: async (row: ProjectRow, args: PageArguments & Listing, { recorder }: Context) => {
      const choice = { ...args, projectId: row.id, now: recorder.clock() };
      const page = await listRuns(recorder.db, choice, pageRequest(args));
      return sortedConnection(page, () => countRunsOf(recorder.db, choice));
    },
    artifact: async (row: ProjectRow, args: { name: string }, context: Context) => {
      const member = await memberNamed(row, args.name, context);
      return member ? versionById(context.recorder.db, member.versionId) : null;
    },
    artifactCollectionMembership: (row: ProjectRow, args: { name: string }, context: Context) =>
      memberNamed(row, args.name, context, findListedMembership),
    artifactType: (row: ProjectRow, args: { name: string }, { recorder }: Context) =>
      findType(recorder.db, row.id, args.name),
    artifactTypes: async (row: ProjectRow, args: Paging, { recorder }: Context) =>
      connection(await listTypes(recorder.db, row.id, pageRequest(args, 1000)), (type) => type.name),
    artifactCollection: (row: ProjectRow, args: { name: string }, { recorder }: Context) =>
      findListedCollection(recorder.db, row.id, args.name),
    artifactCollections: async (
      row: ProjectRow,
      args: Paging & Listing & { search?: string | null },
      { recorder }: Context,
    ) => {
      const choice = { ...args, within: sql`c.project_id = ${row.id}` };
      const page = await listCollections(recorder.db, choice, pageRequest(args));
      return sortedConnection(page, () => countCollections(recorder.db, choice));
    },
  },
};
