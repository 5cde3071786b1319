/** A server with a registry, a collection in it and two versions linked there, as the schema shapes them. */

import { answers, connection, model } from '../../support/answers.ts';

const created = '2026-11-20T13:43:26Z';
export const organization = { id: 'org', name: 'rivers', orgEntity: { id: 'entity', name: 'rivers-org' } };
const user = { id: 'user', name: 'kim' };
const alex = { id: 'alex', name: 'alex' };

interface Act {
  readonly kind?: string;
  readonly user: { readonly name: string };
}

/** The field `actions`, as the server filters and tallies it. */
export function actionsOf(all: () => readonly Act[]) {
  const tally = (names: readonly string[]) =>
    [...new Set(names)].map((name) => ({ name, count: names.filter((each) => each === name).length }));
  return ({ userName, kinds }: { userName?: string | null; kinds?: readonly string[] | null }) => {
    const wanted = (act: Act) =>
      (!userName || act.user.name === userName) && (!kinds || kinds.includes(act.kind ?? ''));
    return {
      ...connection(all().filter(wanted)),
      users: tally(all().map((act) => act.user.name)),
      kinds: tally(all().map((act) => act.kind ?? '')),
    };
  };
}
export const alias = (text: string) => ({ id: text, alias: text });

const member = (versionIndex: number, aliases: readonly string[]) => ({
  id: `member ${versionIndex}`,
  versionIndex,
  createdAt: created,
  aliases: aliases.map(alias),
  linkedBy: user,
  artifact: model,
});

export const members = [member(4, ['latest', 'production']), member(3, ['staging'])];

export const action = (id: string, facts: Partial<Act> & Record<string, unknown>) => ({
  id,
  createdAt: created,
  user,
  collectionName: 'Digits',
  versionIndex: 4,
  detail: null,
  before: null,
  after: null,
  ...facts,
});

export const digits = {
  __typename: 'ArtifactPortfolio',
  id: 'digits',
  name: 'Digits',
  description: '<b>Reads</b> digits.',
  createdAt: created,
  updatedAt: created,
  defaultArtifactType: { id: 'type', name: 'model' },
  tags: connection([{ id: 'tag', name: 'approved' }]),
  aliases: connection([alias('production')]),
  artifacts: connection([model], () => ({ version: 'v4' })),
  artifactMemberships: ({ filters }: { filters?: string | null }) =>
    connection(filters?.includes('production') ? members.slice(0, 1) : members),
  actions: actionsOf(() => [
    action('2', { kind: 'ALIAS_ADDED', detail: 'production', before: 'v3' }),
    action('1', { kind: 'LINKED', detail: 'team/mnist/mnist_model:v0', user: alex }),
  ]),
};

export const registry = (collections: readonly object[]) => ({
  id: 'vision',
  name: 'wandb-registry-vision',
  entityName: 'rivers-org',
  description: 'What sees',
  access: 'PRIVATE',
  allowAllArtifactTypesInRegistry: false,
  lastActivityAt: created,
  linkedVersionCount: 1_234,
  actions: actionsOf(() => [action('0', { kind: 'CREATED', collectionName: null, versionIndex: null })]),
  entity: { id: 'entity', organization },
  artifactTypes: connection([{ id: 'type', name: 'model' }]),
  artifactCollections: ({ search }: { search?: string | null }) =>
    connection(collections.filter((each) => (each as typeof digits).name.toLowerCase().includes(search ?? ''))),
  artifactCollection: ({ name }: { name: string }) => (name === 'Digits' ? digits : null),
  artifactCollectionMembership: ({ name }: { name: string }) =>
    members.find(({ versionIndex, aliases }) =>
      [`v${versionIndex}`, ...aliases.map((each) => each.alias)].some((version) => name === `Digits:${version}`),
    ) ?? null,
});

export const vision = registry([digits]);

/** The whole server: a registry `vision` of the organisation `rivers`, with a collection `Digits`. */
export const root = {
  ...answers,
  viewer: { id: 'user', name: 'kim', organizations: [organization] },
  registries: ({ search }: { search?: string | null }) => connection('vision'.includes(search ?? '') ? [vision] : []),
  organization: ({ name }: { name: string }) =>
    name === 'rivers'
      ? {
          ...organization,
          orgEntity: {
            ...organization.orgEntity,
            project: (args: { name: string }) => (args.name === vision.name ? vision : null),
          },
        }
      : null,
  project: (args: { name: string; entityName: string }) =>
    args.name === vision.name && args.entityName === vision.entityName ? vision : answers.project(args),
  artifactCollection: digits,
  artifact: { ...model, actions: digits.actions, artifactMemberships: connection([]) },
};
