/** Resolvers of users, entities and the organisation. */

import { findProject } from '../../read/projects.ts';
import { userNames } from '../../read/people.ts';
import type { Context } from '../context.ts';
import { nameId } from '../ids.ts';

export interface EntityNode {
  readonly name: string;
}

export interface UserNode {
  readonly name: string;
}

export const user = (name: string): UserNode => ({ name });
export const entity = (name: string): EntityNode => ({ name });

const organization = ({ recorder }: Context) => recorder.organization;

export const peopleResolvers = {
  Query: {
    viewer: (_: unknown, __: unknown, { caller }: Context) => user(caller.user),
    entity: (_: unknown, args: { name?: string | null }, { caller }: Context) => entity(args.name || caller.user),
    users: async (_: unknown, args: { query?: string | null }, { recorder, caller }: Context) => {
      const names = await userNames(recorder.db, caller);
      const found = args.query ? names.filter((name) => name === args.query) : names;
      return { edges: found.map((name) => ({ node: user(name) })) };
    },
    organization: (_: unknown, args: { name: string }, { recorder }: Context) => {
      const { name, entityName } = recorder.organization;
      return [name, entityName].includes(args.name) ? recorder.organization : null;
    },
  },

  User: {
    id: (node: UserNode) => nameId('User', node.name),
    username: (node: UserNode) => node.name,
    entity: (node: UserNode) => node.name,
    admin: () => false,
    flags: () => '{}',
    apiKeys: () => ({ edges: [] }),
    teams: () => ({ edges: [] }),
    organizations: (_: unknown, __: unknown, context: Context) => [organization(context)],
  },

  Entity: {
    id: (node: EntityNode) => nameId('Entity', node.name),
    entityType: (node: EntityNode, _: unknown, { recorder }: Context) =>
      node.name === recorder.organization.entityName ? 'organization' : 'user',
    organization: (_: unknown, __: unknown, context: Context) => organization(context),
    isTeam: () => false,
    readOnly: () => false,
    readOnlyAdmin: () => false,
    privateOnly: () => false,
    codeSavingEnabled: () => true,
    isPaid: () => false,
    storageBytes: () => 0,
    defaultAccess: () => 'PRIVATE',
    members: () => [],
    user: (node: EntityNode, _: unknown, { recorder }: Context) =>
      node.name === recorder.organization.entityName ? null : user(node.name),
    project: (node: EntityNode, args: { name?: string | null }, { recorder, caller }: Context) =>
      findProject(recorder.db, caller, node.name, args.name ?? ''),
  },

  Organization: {
    id: (node: { name: string }) => nameId('Organization', node.name),
    orgEntity: (node: { entityName: string }) => entity(node.entityName),
    advancedRegistryFeatures: () => ({ advancedSearch: true }),
  },
};
