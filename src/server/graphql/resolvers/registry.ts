/** Resolvers of links into portfolios and of registries. */

import { linkerOf } from '../../read/actions.ts';
import { UserError } from '../../errors.ts';
import { createPortfolio, linkArtifact, unlinkArtifact, type Link } from '../../record/links.ts';
import { deleteRegistry, renameProject, upsertProject } from '../../record/registries.ts';
import {
  countCollections,
  countProjectsOf,
  inCollections,
  inProjects,
  listCollections,
  listProjectsOf,
  type ProjectChoice,
} from '../../read/collectionList.ts';
import { pageRequest } from '../../store/paging.ts';
import type { MembershipRow } from '../../store/collections.ts';
import type { ProjectRow } from '../../store/projects.ts';
import { userNames } from '../../read/people.ts';
import { countLinked, countRegistries, listRegistries } from '../../read/registryList.ts';
import { every, joinSql, sql } from '../../store/sql.ts';
import { countMemberships, listMemberships, type Listing } from '../../read/versionList.ts';
import { sortedConnection } from '../connection.ts';
import type { Context } from '../context.ts';
import { nameId, requireIdNumber } from '../ids.ts';
import { user, type EntityNode } from './people.ts';

type Paging = { first?: number | null; after?: string | null };

type Optional<Value> = Value | null | undefined;

interface LinkArtifactInput {
  artifactID: Optional<string>;
  clientID: Optional<string>;
  artifactPortfolioID: Optional<string>;
  artifactPortfolioName: Optional<string>;
  entityName: Optional<string>;
  projectName: Optional<string>;
  aliases: Optional<{ alias: string }[]>;
}

async function linkArtifactResolver(
  _: unknown,
  { input }: { input: LinkArtifactInput },
  { recorder, caller }: Context,
) {
  const artifactMembership = await linkArtifact(recorder, caller, {
    version: versionOf(input),
    portfolio: input.artifactPortfolioID
      ? { id: requireIdNumber('ArtifactCollection', input.artifactPortfolioID) }
      : {
          entity: input.entityName ?? '',
          project: input.projectName ?? '',
          name: input.artifactPortfolioName ?? '',
        },
    aliases: (input.aliases ?? []).map((alias) => alias.alias),
  });
  return { artifactMembership, versionIndex: artifactMembership.versionIndex };
}

function versionOf(input: LinkArtifactInput): Link['version'] {
  if (input.artifactID) return { id: requireIdNumber('Artifact', input.artifactID) };
  if (input.clientID) return { clientId: input.clientID };
  throw new UserError('Name the artifact version to link: give "artifactID" or "clientID".');
}

interface CreateArtifactPortfolioInput {
  entityName: string;
  projectName: string;
  name: string;
  description: Optional<string>;
  artifactTypeID: Optional<string>;
  artifactTypeName: Optional<string>;
}

async function createArtifactPortfolio(
  _: unknown,
  { input }: { input: CreateArtifactPortfolioInput },
  { recorder, caller }: Context,
) {
  const artifactCollection = await createPortfolio(recorder, caller, {
    entity: input.entityName,
    project: input.projectName,
    name: input.name,
    description: input.description ?? null,
    type: input.artifactTypeID
      ? { id: requireIdNumber('ArtifactType', input.artifactTypeID) }
      : { name: input.artifactTypeName ?? '' },
  });
  return { artifactCollection };
}

interface UnlinkArtifactInput {
  artifactID: string;
  artifactPortfolioID: string;
}

interface UpsertModelInput {
  name: Optional<string>;
  entityName: Optional<string>;
  description: Optional<string>;
  access: Optional<string>;
  allowAllArtifactTypesInRegistry: Optional<boolean>;
  artifactTypes: Optional<{ name: string }[]>;
}

async function upsertModel(_: unknown, { input }: { input: UpsertModelInput }, { recorder, caller }: Context) {
  const { project, inserted } = await upsertProject(recorder, caller, {
    entity: input.entityName ?? '',
    name: input.name ?? '',
    description: input.description ?? undefined,
    access: input.access ?? undefined,
    allowsAllTypes: input.allowAllArtifactTypesInRegistry ?? undefined,
    types: (input.artifactTypes ?? []).map((type) => type.name),
  });
  return { project, model: project, inserted };
}

interface RenameProjectInput {
  entityName: string;
  oldProjectName: string;
  newProjectName: string;
}

async function rename(_: unknown, { input }: { input: RenameProjectInput }, { recorder, caller }: Context) {
  const names = { entity: input.entityName, from: input.oldProjectName, to: input.newProjectName };
  const project = await renameProject(recorder, caller, names);
  return { project, model: project, inserted: false };
}

/** An entity's projects as a choice: of the organisation's entity, the registries. */
function projectsOf(entity: EntityNode, listing: Listing, { recorder }: Context): ProjectChoice {
  const isRegistry = entity.name === recorder.organization.entityName;
  return { ...listing, entityName: entity.name, isRegistry };
}

interface CollectionsArguments extends Paging, Listing {
  projectFilters?: string | null;
  collectionTypes?: ('SEQUENCE' | 'PORTFOLIO')[] | null;
}

async function entityCollections(entity: EntityNode, args: CollectionsArguments, context: Context) {
  const { db } = context.recorder;
  const { caller } = context;
  const projects = inProjects(projectsOf(entity, { filters: args.projectFilters }, context));
  const kinds = (args.collectionTypes ?? ['SEQUENCE', 'PORTFOLIO']).map((kind) => sql`${kind.toLowerCase()}`);
  const within = every([projects, sql`c.kind IN (${joinSql(kinds, ', ')})`]);
  const choice = { filters: args.filters, order: args.order, within };
  return sortedConnection(await listCollections(db, caller, choice, pageRequest(args)), () =>
    countCollections(db, caller, choice),
  );
}

interface MembershipsArguments extends Paging, Listing {
  projectFilters?: string | null;
  collectionFilters?: string | null;
}

async function entityMemberships(entity: EntityNode, args: MembershipsArguments, context: Context) {
  const { db } = context.recorder;
  const { caller } = context;
  const within = inProjects(projectsOf(entity, { filters: args.projectFilters }, context));
  const members = inCollections({ within, filters: args.collectionFilters });
  const page = await listMemberships(db, caller, members, args, pageRequest(args));
  return sortedConnection(page, () => countMemberships(db, caller, members, args));
}

export const registryResolvers = {
  Query: {
    registries: async (
      _: unknown,
      args: Paging & { search?: string | null; order?: string | null },
      { recorder, caller }: Context,
    ) => {
      const page = await listRegistries(recorder.db, caller, args, pageRequest(args));
      return sortedConnection(page, () => countRegistries(recorder.db, caller, args.search));
    },
  },

  Mutation: {
    createArtifactPortfolio,
    linkArtifact: linkArtifactResolver,
    unlinkArtifact: async (_: unknown, { input }: { input: UnlinkArtifactInput }, { recorder, caller }: Context) => {
      await unlinkArtifact(recorder, caller, {
        versionId: requireIdNumber('Artifact', input.artifactID),
        portfolioId: requireIdNumber('ArtifactCollection', input.artifactPortfolioID),
      });
      return { success: true };
    },
    upsertModel,
    renameProject: rename,
    deleteModel: async (_: unknown, { input }: { input: { id: string } }, { recorder, caller }: Context) => {
      await deleteRegistry(recorder, caller, requireIdNumber('Project', input.id));
      return { success: true };
    },
  },

  Entity: {
    projects: async (entity: EntityNode, args: Paging & Listing, context: Context) => {
      const { db } = context.recorder;
      const { caller } = context;
      const choice = projectsOf(entity, args, context);
      return sortedConnection(await listProjectsOf(db, caller, choice, pageRequest(args)), () =>
        countProjectsOf(db, caller, choice),
      );
    },
    artifactCollections: entityCollections,
    artifactMemberships: entityMemberships,
  },

  ArtifactCollectionMembership: {
    linkedBy: async (row: MembershipRow, _: unknown, { recorder, caller }: Context) => {
      const name = await linkerOf(recorder.db, caller, row.collectionId, row.versionId);
      return name === undefined ? null : user(name);
    },
  },

  Project: {
    linkedVersionCount: (row: ProjectRow, _: unknown, { recorder, caller }: Context) =>
      countLinked(recorder.db, caller, row.id),
    allowAllArtifactTypesInRegistry: (row: ProjectRow) => row.allowsAllTypes === 1,
    // Everybody here may do everything.
    members: async (_: ProjectRow, __: unknown, { recorder, caller }: Context) => {
      const names = await userNames(recorder.db, caller);
      return names.map((name) => ({ id: nameId('User', name), name, username: name, role: ADMIN }));
    },
    teamMembers: () => [],
  },
};

const ADMIN = { id: nameId('Role', 'admin'), name: 'admin' };
