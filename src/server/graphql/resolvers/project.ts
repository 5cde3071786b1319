/** Resolvers of projects; registries are projects too. */

import { UserError } from '../../errors.ts';
import { versionById } from '../../read/versions.ts';
import { findRun } from '../../read/runs.ts';
import { countVersions } from '../../read/projects.ts';
import { findType, listTypes } from '../../read/types.ts';
import { findListedCollection } from '../../read/collections.ts';
import { countCollections, listCollections, type CollectionChoice } from '../../read/collectionList.ts';
import { findListedVersion, findNamedVersion } from '../../read/namedVersion.ts';
import { countRunning, runsByWeek } from '../../read/projectList.ts';
import { countLinked } from '../../read/registryList.ts';
import { countRunsBy } from '../../read/runCounts.ts';
import { countRunsOf, listRuns } from '../../read/runList.ts';
import { findSweep, listSweeps } from '../../read/sweeps.ts';
import { userNames } from '../../read/people.ts';
import { keysOfRuns } from '../../read/valueKeys.ts';
import { pageRequest } from '../../read/pageRequest.ts';
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

  run: (row, { name }, { services, caller }) => findRun(services.db, caller, row.id, name),
  bucket: async (row, { name, missingOk }, { services, caller }) => {
    const run = await findRun(services.db, caller, row.id, name);
    if (!run && !missingOk) throw new UserError(`Run "${name.slice(0, 60)}" not found.`);
    return run;
  },
  runs: async (row, args, { services, caller }) => {
    const choice = { filters: args.filters, order: args.order, projectId: row.id, now: services.clock() };
    const page = await listRuns(services.db, caller, choice, pageRequest(args));
    return sortedConnection(page, () => countRunsOf(services.db, caller, choice));
  },
  runCount: (row, { filters }, { services, caller }) =>
    countRunsOf(services.db, caller, { filters, projectId: row.id, now: services.clock() }),
  runKeys: (row, { source, words, first }, { services, caller }) =>
    keysOfRuns(services.db, caller, row.id, VALUE_SOURCES[source], {
      words: words ?? '',
      first: pageRequest({ first }, 100).first,
    }),
  runCounts: (row, { by, filters, first }, { services, caller }) => {
    const choice = { projectId: row.id, filters, now: services.clock() };
    return countRunsBy(services.db, caller, SHARED_FACTS[by], choice, pageRequest({ first }, 100).first);
  },
  runningCount: (row, _args, { services, caller }) => countRunning(services.db, caller, row.id, services.clock()),
  activity: (row, { weeks }, { services, caller }) =>
    runsByWeek(services.db, caller, row.id, weeks ?? 12, services.clock()),
  sweep: (row, { sweepName }, { services, caller }) => findSweep(services.db, caller, row.id, sweepName),
  sweeps: async (row, args, { services, caller }) =>
    connection(await listSweeps(services.db, caller, row.id, pageRequest(args)), (sweep) => sweep.name),
  totalSweeps: async (row, _args, { services, caller }) =>
    (await listSweeps(services.db, caller, row.id, pageRequest({ first: 0 }))).total,

  artifact: async (row, { name }, { services, caller }) => {
    const member = await findNamedVersion(services.db, caller, row.id, name);
    return member && versionById(services.db, caller, member.versionId);
  },
  artifactCount: (row, _args, { services, caller }) => countVersions(services.db, caller, row.id),
  artifactType: (row, { name }, { services, caller }) => findType(services.db, caller, row.id, name),
  artifactTypes: async (row, args, { services, caller }) =>
    connection(await listTypes(services.db, caller, row.id, pageRequest(args, 1000)), (type) => type.name),
  artifactCollection: (row, { name }, { services, caller }) => findListedCollection(services.db, caller, row.id, name),
  artifactCollections: async (row, args, { services, caller }) => {
    const { filters, order, search } = args;
    const choice: CollectionChoice = { filters, order, search, scope: { projectId: row.id } };
    const page = await listCollections(services.db, caller, choice, pageRequest(args));
    return sortedConnection(page, () => countCollections(services.db, caller, choice));
  },
  artifactCollectionMembership: (row, { name }, { services, caller }) =>
    findListedVersion(services.db, caller, row.id, name),

  linkedVersionCount: (row, _args, { services, caller }) => countLinked(services.db, caller, row.id),
  actions: (row, args, context) => actionConnection({ projectId: row.id }, args, context),
  allowAllArtifactTypesInRegistry: (row) => row.allowsAllTypes === 1,
  // Everybody here may do everything.
  members: async (_row, _args, { services, caller }) => {
    const names = await userNames(services.db, caller);
    return names.map((name) => ({ id: nameId('User', name), name, username: name, role: ADMIN }));
  },
  teamMembers: () => [],
};
