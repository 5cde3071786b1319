/** Resolvers of artifact types, collections, memberships and versions. */

import {
  collectionById,
  findListedCollection,
  findListedMembership,
  isGeneratedType,
  listAliases,
  membershipsOfVersion,
  typeById,
  type AliasRow,
  type CollectionRow,
  type MembershipRow,
  type TypeRow,
} from '../../store/collections.ts';
import { versionFileColumns } from '../../read/fileList.ts';
import { fullManifestOf, listVersionFiles, type ManifestRow } from '../../store/manifests.ts';
import { countCollections, listCollections } from '../../read/collectionList.ts';
import { pageRequest, type PageArguments } from '../../store/paging.ts';
import { projectById } from '../../store/projects.ts';
import { runsOfVersion } from '../../store/runs.ts';
import { keysOfVersions } from '../../read/valueKeys.ts';
import { countVersionsIn, listVersions, type Listing } from '../../read/versionList.ts';
import { latestOf, versionById, type VersionRow } from '../../store/versions.ts';
import { sql } from '../../store/sql.ts';
import { connection, sortedConnection } from '../connection.ts';
import { dateTime, type Context } from '../context.ts';
import { fileChoice, type FileListArguments, manifestFile, versionFile } from '../files.ts';
import { globalId, nameId } from '../ids.ts';
import { documentParts } from '../documentParts.ts';

type Paging = { first?: number | null; after?: string | null };
type FileArguments = Paging & { names?: string[] | null };

interface KeysAsked {
  words?: string | null;
  first?: number | null;
}

/** A tag as the schema's `Tag`: it is its name. */
export const tag = (name: string) => ({ id: nameId('Tag', name), name });

async function filesOf(versionId: number, args: FileArguments, context: Context) {
  const page = await listVersionFiles(context.recorder.db, versionId, args.names ?? null, pageRequest(args));
  const listed = connection(page, (row) => row.path);
  return { ...listed, edges: listed.edges.map((edge) => ({ ...edge, node: versionFile(edge.node, context) })) };
}

const collectionFields = {
  id: (row: CollectionRow) => globalId('ArtifactCollection', row.id),
  createdAt: (row: CollectionRow) => dateTime(row.createdAt),
  updatedAt: (row: CollectionRow) => dateTime(row.updatedAt),
  project: (row: CollectionRow, _: unknown, { recorder }: Context) => projectById(recorder.db, row.projectId),
  defaultArtifactType: (row: CollectionRow, _: unknown, { recorder }: Context) => typeById(recorder.db, row.typeId),
  aliases: async (row: CollectionRow, args: Paging, { recorder }: Context) => {
    const page = await listAliases(recorder.db, row.id, pageRequest(args));
    return connection({ ...page, total: 0 }, (alias) => alias.id);
  },
  metadataKeys: (row: CollectionRow, { words, first }: KeysAsked, { recorder }: Context) =>
    keysOfVersions(recorder.db, row, { words: words ?? '', first: pageRequest({ first: first ?? null }, 100).first }),
  artifacts: async (row: CollectionRow, args: PageArguments & Listing, { recorder }: Context) => {
    const page = await listVersions(recorder.db, row.id, args, pageRequest(args));
    const listed = sortedConnection(page, () => countVersionsIn(recorder.db, row.id, args));
    const edgeOf = (edge: (typeof listed.edges)[number]) => ({
      ...edge,
      version: `v${edge.node.memberIndex}`,
      node: { ...edge.node, listedIn: row.id },
    });
    return { ...listed, edges: listed.edges.map(edgeOf) };
  },
  artifactMembership: (row: CollectionRow, args: { aliasName: string }, { recorder }: Context) =>
    findListedMembership(recorder.db, row.id, args.aliasName),
};

export const artifactResolvers = {
  ArtifactType: {
    id: (row: TypeRow) => globalId('ArtifactType', row.id),
    createdAt: (row: TypeRow) => dateTime(row.createdAt),
    isGenerated: (row: TypeRow, _: unknown, { recorder }: Context) => isGeneratedType(recorder.db, row.id),
    artifactCollection: async (row: TypeRow, args: { name: string }, { recorder }: Context) => {
      const found = await findListedCollection(recorder.db, row.projectId, args.name);
      return found?.typeId === row.id ? found : null;
    },
    artifactCollections: async (row: TypeRow, args: Paging & Listing, { recorder }: Context) => {
      const choice = { ...args, within: sql`c.type_id = ${row.id}` };
      const page = await listCollections(recorder.db, choice, pageRequest(args));
      return sortedConnection(page, () => countCollections(recorder.db, choice));
    },
  },

  ArtifactCollection: {
    __resolveType: (row: CollectionRow) => (row.kind === 'sequence' ? 'ArtifactSequence' : 'ArtifactPortfolio'),
  },
  ArtifactSequence: {
    ...collectionFields,
    latestArtifact: (row: CollectionRow, _: unknown, { recorder }: Context) => latestOf(recorder.db, row.id),
  },
  ArtifactPortfolio: collectionFields,

  ArtifactCollectionMembership: {
    id: (row: MembershipRow) => globalId('ArtifactCollectionMembership', row.id),
    createdAt: (row: MembershipRow) => dateTime(row.createdAt),
    aliases: async (row: MembershipRow, _: unknown, { loaders }: Context) =>
      (await loaders.versionAliases.load(row.versionId)).filter((alias) => alias.collectionId === row.collectionId),
    artifact: (row: MembershipRow, _: unknown, { recorder }: Context) => versionById(recorder.db, row.versionId),
    artifactCollection: (row: MembershipRow, _: unknown, { recorder }: Context) =>
      collectionById(recorder.db, row.collectionId),
    // The client downloads what it finds here, references too, which it fetches from where they point.
    files: (row: MembershipRow, args: FileArguments, context: Context) => filesOf(row.versionId, args, context),
  },

  Initiator: { __resolveType: () => 'Run' },

  Artifact: {
    id: (row: VersionRow) => globalId('Artifact', row.id),
    metadata: (row: VersionRow, args: { keys?: readonly string[] | null }) => documentParts(row.metadata, args.keys),
    artifactType: (row: VersionRow, _: unknown, { recorder }: Context) => typeById(recorder.db, row.typeId),
    artifactSequence: (row: VersionRow, _: unknown, { recorder }: Context) =>
      collectionById(recorder.db, row.collectionId),
    artifactMemberships: async (row: VersionRow, _: unknown, { recorder }: Context) => {
      const rows = await membershipsOfVersion(recorder.db, row.id);
      return connection({ rows, hasNextPage: false, total: rows.length }, (member) => member.id);
    },
    // The client takes no null here; -1 is its word for what was never asked.
    ttlDurationSeconds: (row: VersionRow) => row.ttlSeconds ?? -1,
    ttlIsInherited: (row: VersionRow) => row.ttlSeconds === null,
    tags: async (row: VersionRow, _: unknown, { loaders }: Context) =>
      (await loaders.versionTags.load(row.id)).map(tag),
    aliases: (row: VersionRow, _: unknown, { loaders }: Context) => loaders.versionAliases.load(row.id),
    aliasesHere: async (row: VersionRow & { readonly listedIn?: number }, _: unknown, { loaders }: Context) => {
      const here = row.listedIn ?? row.collectionId;
      return (await loaders.versionAliases.load(row.id)).filter((alias) => alias.collectionId === here);
    },
    createdAt: (row: VersionRow) => dateTime(row.createdAt),
    updatedAt: (row: VersionRow) => dateTime(row.updatedAt),
    currentManifest: async (row: VersionRow, _: unknown, { recorder }: Context) => {
      const manifest = await fullManifestOf(recorder.db, row.id);
      return manifest?.blob ? manifest : null;
    },
    createdBy: async (row: VersionRow, _: unknown, { loaders }: Context) => {
      const run = row.runId === null ? null : await loaders.runs.load(row.runId);
      return run && run.state !== 'deleted' ? run : null;
    },
    usedBy: async (row: VersionRow, args: Paging, { recorder }: Context) => {
      const request = args.first === null || args.first === undefined ? null : pageRequest(args);
      return connection(await runsOfVersion(recorder.db, 'run_input', row.id, request), (run) => run.id);
    },
    loggedBy: async (row: VersionRow, args: Paging, { recorder }: Context) => {
      const request = args.first === null || args.first === undefined ? null : pageRequest(args);
      return connection(await runsOfVersion(recorder.db, 'run_output', row.id, request), (run) => run.id);
    },
    files: (row: VersionRow, args: FileArguments, context: Context) => filesOf(row.id, args, context),
    fileList: (row: VersionRow, args: FileListArguments, { recorder }: Context) =>
      versionFileColumns(recorder.db, row.id, fileChoice(args)),
  },

  ArtifactAlias: {
    id: (row: AliasRow) => globalId('ArtifactAlias', row.id),
    artifactCollection: (row: AliasRow, _: unknown, { recorder }: Context) =>
      collectionById(recorder.db, row.collectionId),
  },

  ArtifactManifest: {
    id: (row: ManifestRow) => globalId('ArtifactManifest', row.id),
    file: (row: ManifestRow, _: unknown, context: Context) => manifestFile(row, context),
  },
};
