/** Resolvers of entities: users, and the organization as the owner of its registries. */

import { findProject } from '../../read/projects.ts';
import {
  countCollections,
  countProjectsOf,
  listCollections,
  listProjectsOf,
  type CollectionChoice,
  type ProjectChoice,
} from '../../read/collectionList.ts';
import type { Listing } from '../../read/listing.ts';
import { countMemberships, listMemberships } from '../../read/versionList.ts';
import { pageRequest } from '../../read/pageRequest.ts';
import { sortedConnection } from '../connection.ts';
import type { Context } from '../context.ts';
import type { ArtifactCollectionType } from '../generated.ts';
import { nameId } from '../ids.ts';
import type { NamedParent } from '../parents.ts';
import type { ResolversOf } from '../resolversOf.ts';

const KINDS = { SEQUENCE: 'sequence', PORTFOLIO: 'portfolio' } as const satisfies Record<
  ArtifactCollectionType,
  string
>;

const isOrganization = ({ name }: NamedParent, { services }: Context) => name === services.organization.entityName;

/** An entity's projects as a choice: of the organization's entity, the registries. */
const projectsOf = (entity: NamedParent, { filters, order }: Listing, context: Context): ProjectChoice => ({
  filters,
  order,
  entityName: entity.name,
  isRegistry: isOrganization(entity, context),
});

export const Entity: ResolversOf<'Entity'> = {
  id: ({ name }) => nameId('Entity', name),
  entityType: (entity, _args, context) => (isOrganization(entity, context) ? 'organization' : 'user'),
  organization: (_entity, _args, { services }) => services.organization,
  isTeam: () => false,
  readOnly: () => false,
  readOnlyAdmin: () => false,
  privateOnly: () => false,
  codeSavingEnabled: () => true,
  isPaid: () => false,
  storageBytes: () => 0,
  defaultAccess: () => 'PRIVATE',
  members: () => [],
  user: (entity, _args, context) => (isOrganization(entity, context) ? null : entity),
  project: ({ name }, args, { services, caller }) => findProject(services.db, caller, name, args.name ?? ''),
  projects: async (entity, args, context) => {
    const { db } = context.services;
    const { caller } = context;
    const choice = projectsOf(entity, args, context);
    return sortedConnection(await listProjectsOf(db, caller, choice, pageRequest(args)), () =>
      countProjectsOf(db, caller, choice),
    );
  },
  artifactCollections: async (entity, args, context) => {
    const { db } = context.services;
    const { caller } = context;
    const projects = projectsOf(entity, { filters: args.projectFilters }, context);
    const kinds = args.collectionTypes?.map((type) => KINDS[type]);
    const choice: CollectionChoice = { filters: args.filters, order: args.order, scope: { projects, kinds } };
    return sortedConnection(await listCollections(db, caller, choice, pageRequest(args)), () =>
      countCollections(db, caller, choice),
    );
  },
  artifactMemberships: async (entity, args, context) => {
    const { db } = context.services;
    const { caller } = context;
    const projects = projectsOf(entity, { filters: args.projectFilters }, context);
    const collections: CollectionChoice = { filters: args.collectionFilters, scope: { projects } };
    const page = await listMemberships(db, caller, { collections }, args, pageRequest(args));
    return sortedConnection(page, () => countMemberships(db, caller, { collections }, args));
  },
};
