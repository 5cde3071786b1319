/** Resolvers of versions. */

import { runsOfVersion } from '../../read/runs.ts';
import { fullManifestOf } from '../../read/files.ts';
import { typeById } from '../../read/types.ts';
import { collectionById, membershipsOfVersion } from '../../read/collections.ts';
import { versionFileColumns } from '../../read/fileList.ts';
import { pageRequest, type PageArguments } from '../../read/pageRequest.ts';
import { actionConnection } from '../actionConnection.ts';
import { connection } from '../connection.ts';
import { dateTime } from '../context.ts';
import { documentParts } from '../documentParts.ts';
import { versionFiles } from '../fileConnections.ts';
import { globalId } from '../ids.ts';
import { required } from '../required.ts';
import type { ResolversOf } from '../resolversOf.ts';

/** All of them where no number is given. */
const allOrPage = (args: PageArguments) => (typeof args.first === 'number' ? pageRequest(args) : null);

export const Artifact: ResolversOf<'Artifact'> = {
  id: (row) => globalId('Artifact', row.id),
  createdAt: (row) => dateTime(row.createdAt),
  updatedAt: (row) => dateTime(row.updatedAt),
  metadata: (row, { keys }) => documentParts(row.metadata, keys),
  state: ({ id, state }) => {
    if (state === 'MERGED') throw new Error(`version ${id} was merged into another, which stands for it`);
    return state;
  },
  // The client takes no null here; -1 is its word for what was never asked.
  ttlDurationSeconds: (row) => row.ttlSeconds ?? -1,
  ttlIsInherited: (row) => row.ttlSeconds === null,

  artifactType: (row, _args, { services, caller }) =>
    required(typeById(services.db, caller, row.typeId), `artifact type ${row.typeId}`),
  artifactSequence: (row, _args, { services, caller }) =>
    required(collectionById(services.db, caller, row.collectionId), `collection ${row.collectionId}`),
  artifactMemberships: async (row, _args, { services, caller }) => {
    const rows = await membershipsOfVersion(services.db, caller, row.id);
    return connection({ rows, hasNextPage: false, total: rows.length }, (member) => member.id);
  },
  tags: async (row, _args, { loaders }) => (await loaders.versionTags.load(row.id)).map((name) => ({ name })),
  aliases: (row, _args, { loaders }) => loaders.versionAliases.load(row.id),
  aliasesHere: async (row, _args, { loaders }) => {
    const here = row.listedIn ?? row.collectionId;
    return (await loaders.versionAliases.load(row.id)).filter((alias) => alias.collectionId === here);
  },
  actions: (row, args, context) => actionConnection({ versionId: row.id }, args, context),

  createdBy: async (row, _args, { loaders }) => {
    const run = row.runId === null ? null : await loaders.runs.load(row.runId);
    return run?.state === 'deleted' ? null : run;
  },
  usedBy: async (row, args, { services, caller }) =>
    connection(await runsOfVersion(services.db, caller, 'run_input', row.id, allOrPage(args)), (run) => run.id),
  loggedBy: async (row, args, { services, caller }) =>
    connection(await runsOfVersion(services.db, caller, 'run_output', row.id, allOrPage(args)), (run) => run.id),

  currentManifest: async (row, _args, { services, caller }) => {
    const manifest = await fullManifestOf(services.db, caller, row.id);
    return manifest?.blob ? manifest : null;
  },
  files: (row, args, context) => versionFiles(row.id, args, context),
  fileList: (row, args, { services, caller }) => versionFileColumns(services.db, caller, row.id, args),
};
