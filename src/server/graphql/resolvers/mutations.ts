/** Resolvers of mutations: arguments to the recorder's steps, and back. */

import { findRun } from '../../read/runs.ts';
import { findProject } from '../../read/projects.ts';
import { RUN_STATES } from '../../../shared/runStates.ts';
import { UserError } from '../../errors.ts';
import { announceFiles, createArtifact, createManifest, updateManifest, useArtifact } from '../../record/artifacts.ts';
import { commitArtifact } from '../../record/commit.ts';
import { checkPath } from '../../record/manifest.ts';
import { upsertRun } from '../../record/runs.ts';
import { createSampleProject } from '../../record/sample.ts';
import { type ManifestKind } from '../../store/manifests.ts';
import { checkMd5 } from '../../files/disk/fileStore.ts';
import type { Context } from '../context.ts';
import { runUpload, versionUpload } from '../files.ts';
import { ttlSeconds } from './versionEdits.ts';
import { globalId, requireIdNumber } from '../ids.ts';

type Optional<Value> = Value | null | undefined;

/** Null and undefined both mean "not given" to the recorder. */
const given = <Value>(value: Optional<Value>) => value ?? undefined;

interface Input<Fields> {
  readonly input: Fields;
}

interface UpsertBucketInput {
  id: Optional<string>;
  name: Optional<string>;
  groupName: Optional<string>;
  modelName: Optional<string>;
  entityName: Optional<string>;
  description: Optional<string>;
  displayName: Optional<string>;
  notes: Optional<string>;
  config: Optional<string>;
  commit: Optional<string>;
  host: Optional<string>;
  jobProgram: Optional<string>;
  jobRepo: Optional<string>;
  jobType: Optional<string>;
  state: Optional<string>;
  sweep: Optional<string>;
  tags: Optional<string[]>;
  summaryMetrics: Optional<string>;
}

async function upsertBucket(_: unknown, { input }: Input<UpsertBucketInput>, { recorder, caller }: Context) {
  const state = given(input.state);
  if (state !== undefined && !isRunState(state)) throw new UserError(`"${state}" is not a state of a run.`);
  const { run, inserted } = await upsertRun(recorder, caller, {
    id: input.id ? requireIdNumber('Run', input.id) : undefined,
    entity: given(input.entityName),
    project: given(input.modelName),
    name: given(input.name),
    facts: {
      displayName: given(input.displayName),
      description: given(input.description),
      notes: given(input.notes),
      groupName: given(input.groupName),
      jobType: given(input.jobType),
      sweep: given(input.sweep),
      state,
      config: given(input.config),
      summary: given(input.summaryMetrics),
      program: given(input.jobProgram),
      repo: given(input.jobRepo),
      commitHash: given(input.commit),
      host: given(input.host),
    },
    tags: given(input.tags),
  });
  return { bucket: run, inserted };
}

const isRunState = (state: string): state is (typeof RUN_STATES)[number] => RUN_STATES.some((known) => known === state);

interface CreateRunFilesInput {
  entityName: Optional<string>;
  projectName: Optional<string>;
  runName: string;
  files: string[];
}

async function createRunFiles(_: unknown, { input }: Input<CreateRunFilesInput>, context: Context) {
  const { recorder, caller } = context;
  const project = await findProject(recorder.db, caller, input.entityName || caller.user, input.projectName ?? '');
  const run = project && (await findRun(recorder.db, caller, project.id, input.runName));
  if (!run) throw new UserError(`There is no run "${input.runName.slice(0, 60)}" to add files to.`);
  const files = input.files.map((name) => runUpload(run, checkPath(name), context));
  return { runID: globalId('Run', run.id), uploadHeaders: [], files };
}

interface CreateArtifactInput {
  entityName: Optional<string>;
  projectName: string;
  runName: Optional<string>;
  artifactTypeName: string;
  artifactCollectionName: Optional<string>;
  artifactCollectionNames: Optional<string[]>;
  digest: string;
  description: Optional<string>;
  metadata: Optional<string>;
  aliases: Optional<{ alias: string }[]>;
  tags: Optional<{ tagName: string }[]>;
  historyStep: Optional<number>;
  ttlDurationSeconds: Optional<number>;
  distributedID: Optional<string>;
  clientID: Optional<string>;
}

async function createArtifactResolver(
  _: unknown,
  { input }: Input<CreateArtifactInput>,
  { recorder, caller }: Context,
) {
  const collection = input.artifactCollectionName ?? input.artifactCollectionNames?.[0];
  if (!collection) throw new UserError('The artifact has no name.');
  const artifact = await createArtifact(recorder, caller, {
    entity: input.entityName ?? '',
    project: input.projectName,
    run: input.runName || null,
    type: input.artifactTypeName,
    collection,
    digest: input.digest,
    description: input.description ?? null,
    metadata: input.metadata ?? null,
    aliases: (input.aliases ?? []).map((alias) => alias.alias),
    tags: (input.tags ?? []).map((tag) => tag.tagName),
    historyStep: input.historyStep ?? null,
    ttlSeconds: ttlSeconds(input.ttlDurationSeconds ?? null),
    clientId: input.clientID ?? null,
    distributedId: input.distributedID || null,
  });
  return { artifact };
}

interface CreateArtifactManifestInput {
  artifactID: string;
  baseArtifactID: Optional<string>;
  digest: string;
  type: Optional<ManifestKind>;
  entityName: Optional<string>;
  projectName: Optional<string>;
  runName: Optional<string>;
}

async function createArtifactManifest(_: unknown, { input }: Input<CreateArtifactManifestInput>, context: Context) {
  const artifactManifest = await createManifest(context.recorder, context.caller, {
    versionId: requireIdNumber('Artifact', input.artifactID),
    kind: input.type ?? 'FULL',
    digest: input.digest,
    baseId: input.baseArtifactID ? requireIdNumber('Artifact', input.baseArtifactID) : null,
    run: input.runName
      ? { entity: input.entityName ?? '', project: input.projectName ?? '', name: input.runName }
      : null,
  });
  return { artifactManifest };
}

async function updateArtifactManifest(
  _: unknown,
  { input }: Input<{ artifactManifestID: string; digest: Optional<string> }>,
  { recorder, caller }: Context,
) {
  const id = requireIdNumber('ArtifactManifest', input.artifactManifestID);
  return { artifactManifest: await updateManifest(recorder, caller, id, input.digest ?? '') };
}

interface CreateArtifactFilesInput {
  artifactFiles: {
    artifactID: string;
    name: string;
    md5: string;
    uploadPartsInput: Optional<{ partNumber: number; hexMD5: string }[]>;
  }[];
}

async function createArtifactFiles(_: unknown, { input }: Input<CreateArtifactFilesInput>, context: Context) {
  const files = input.artifactFiles.map((file) => ({
    ...file,
    versionId: requireIdNumber('Artifact', file.artifactID),
    path: file.name,
    parts: (file.uploadPartsInput ?? []).map((part) => checkMd5(part.hexMD5)),
  }));
  const present = await announceFiles(context.recorder, context.caller, files);
  // The client matches the answer to its files by their order.
  const edges = files.map((file, index) => ({
    node: versionUpload({ ...file, present: present[index] ?? false }, context),
    cursor: file.name,
  }));
  return {
    files: { edges, totalCount: edges.length, pageInfo: { endCursor: null, hasNextPage: false } },
  };
}

interface UseArtifactInput {
  entityName: string;
  projectName: string;
  runName: string;
  artifactID: string;
  usedAs: Optional<string>;
}

export const mutationResolvers = {
  Mutation: {
    upsertBucket,
    createRunFiles,
    createArtifact: createArtifactResolver,
    createArtifactManifest,
    updateArtifactManifest,
    createArtifactFiles,
    commitArtifact: async (_: unknown, { input }: Input<{ artifactID: string }>, { recorder, caller }: Context) => ({
      artifact: await commitArtifact(recorder, caller, requireIdNumber('Artifact', input.artifactID)),
    }),
    useArtifact: async (_: unknown, { input }: Input<UseArtifactInput>, { recorder, caller }: Context) => ({
      artifact: await useArtifact(recorder, caller, {
        entity: input.entityName,
        project: input.projectName,
        run: input.runName,
        versionId: requireIdNumber('Artifact', input.artifactID),
        usedAs: input.usedAs ?? null,
      }),
    }),
    createSampleProject: (_: unknown, __: unknown, { recorder, caller }: Context) =>
      createSampleProject(recorder, caller),
  },
};
