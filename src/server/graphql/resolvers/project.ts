/** Resolvers of projects; registries are projects too. */

import { UserError } from '../../errors.ts';
import { countCollections, listCollections, type CollectionChoice } from '../../read/collectionList.ts';
import { findListedVersion, findNamedVersion } from '../../read/namedVersion.ts';
import { countRunning, runsByWeek } from '../../read/projectList.ts';
import { countLinked } from '../../read/registryList.ts';
import { countRunsBy } from '../../read/runCounts.ts';
import { countRunsOf, listRuns } from '../../read/runList.ts';
import { findSweep, listSweeps } from '../../read/sweeps.ts';
import { userNames } from '../../read/userNames.ts';
import { keysOfRuns } from '../../read/valueKeys.ts';
import { findListedCollection, findType, listTypes } from '../../store/collections.ts';
import { pageRequest } from '../../store/paging.ts';
import { countVersions } from '../../store/projects.ts';
import { findRun } from '../../store/runs.ts';
import { versionById } from '../../store/versions.ts';
import { actionConnection } from '../actionConnection.ts';
import { connection, sortedConnection } from '../connection.ts';
import { dateTime } from '../context.ts';
import { globalId, nameId } from '../ids.ts';
import type { ResolversOf } from '../resolversOf.ts';

/** The schema's words in the store's. */
const VALUE_SOURCES = { CONFIG: 'config', SUMMARY: 'summary' } as const;
const SHARED_FACTS = { STATE: 'state', JOB_TYPE: 'job_type', USER: 'user', TAG: 'tag' } as const;

const ADMIN = { id: nameId('Role', 'admin'), name: 'admin' };

export const Project: ResolversOf<'Project'> = {
  id: (row) => globalId('Project', row.id),
  internalId: (row) => globalId('ProjectInternalId', row.id),
  entity: (row) => ({ name: row.entityName }),
  createdAt: (row) => dateTime(row.createdAt),
  updatedAt: (row) => dateTime(row.lastActivityAt),
  lastActivityAt: (row) => dateTime(row.lastActivityAt),
  isBenchmark: () => false,
  readOnly: () => false,
  user: (row) => ({ name: row.entityName }),

  run: (row, { name }, { recorder }) => findRun(recorder.db, row.id, name),
  bucket: async (row, { name, missingOk }, { recorder }) => {
    const run = await findRun(recorder.db, row.id, name);
    if (!run && !missingOk) throw new UserError(`Run "${name.slice(0, 60)}" not found.`);
    return run;
  },
  runs: async (row, args, { recorder }) => {
    const choice = { filters: args.filters, order: args.order, projectId: row.id, now: recorder.clock() };
    const page = await listRuns(recorder.db, choice, pageRequest(args));
    return sortedConnection(page, () => countRunsOf(recorder.db, choice));
  },
  runCount: (row, { filters }, { recorder }) =>
    countRunsOf(recorder.db, { filters, projectId: row.id, now: recorder.clock() }),
  runKeys: (row, { source, words, first }, { recorder }) =>
    keysOfRuns(recorder.db, row.id, VALUE_SOURCES[source], {
      words: words ?? '',
      first: pageRequest({ first }, 100).first,
    }),
  runCounts: (row, { by, filters, first }, { recorder }) => {
    const choice = { projectId: row.id, filters, now: recorder.clock() };
    return countRunsBy(recorder.db, SHARED_FACTS[by], choice, pageRequest({ first }, 100).first);
  },
  runningCount: (row, _args, { recorder }) => countRunning(recorder.db, row.id, recorder.clock()),
  activity: (row, { weeks }, { recorder }) => runsByWeek(recorder.db, row.id, weeks ?? 12, recorder.clock()),
  sweep: (row, { sweepName }, { recorder }) => findSweep(recorder.db, row.id, sweepName),
  sweeps: async (row, args, { recorder }) =>
    connection(await listSweeps(recorder.db, row.id, pageRequest(args)), (sweep) => sweep.name),
  totalSweeps: async (row, _args, { recorder }) =>
    (await listSweeps(recorder.db, row.id, pageRequest({ first: 0 }))).total,

  artifact: async (row, { name }, { recorder }) => {
    const member = await findNamedVersion(recorder.db, row.id, name);
    return member && versionById(recorder.db, member.versionId);
  },
  artifactCount: (row, _args, { recorder }) => countVersions(recorder.db, row.id),
  artifactType: (row, { name }, { recorder }) => findType(recorder.db, row.id, name),
  artifactTypes: async (row, args, { recorder }) =>
    connection(await listTypes(recorder.db, row.id, pageRequest(args, 1000)), (type) => type.name),
  artifactCollection: (row, { name }, { recorder }) => findListedCollection(recorder.db, row.id, name),
  artifactCollections: async (row, args, { recorder }) => {
    const { filters, order, search } = args;
    const choice: CollectionChoice = { filters, order, search, scope: { projectId: row.id } };
    const page = await listCollections(recorder.db, choice, pageRequest(args));
    return sortedConnection(page, () => countCollections(recorder.db, choice));
  },
  artifactCollectionMembership: (row, { name }, { recorder }) => findListedVersion(recorder.db, row.id, name),

  linkedVersionCount: (row, _args, { recorder }) => countLinked(recorder.db, row.id),
  actions: (row, args, context) => actionConnection({ projectId: row.id }, args, context),
  allowAllArtifactTypesInRegistry: (row) => row.allowsAllTypes === 1,
  // Everybody here may do everything.
  members: async (_row, _args, { recorder }) => {
    const names = await userNames(recorder.db, recorder.user);
    return names.map((name) => ({ id: nameId('User', name), name, username: name, role: ADMIN }));
  },
  teamMembers: () => [],
};
