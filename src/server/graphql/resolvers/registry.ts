/** Resolvers of links into portfolios and of registries. */

import { UserError } from '../../errors.ts';
import { linkArtifact, unlinkArtifact, type Link } from '../../record/links.ts';
import type { Context } from '../context.ts';
import { requireIdNumber } from '../ids.ts';

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

async function linkArtifactResolver(_: unknown, { input }: { input: LinkArtifactInput }, { recorder }: Context) {
  const artifactMembership = await linkArtifact(recorder, {
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

interface UnlinkArtifactInput {
  artifactID: string;
  artifactPortfolioID: string;
}

export const registryResolvers = {
  Mutation: {
    linkArtifact: linkArtifactResolver,
    unlinkArtifact: async (_: unknown, { input }: { input: UnlinkArtifactInput }, { recorder }: Context) => {
      await unlinkArtifact(recorder, {
        versionId: requireIdNumber('Artifact', input.artifactID),
        portfolioId: requireIdNumber('ArtifactCollection', input.artifactPortfolioID),
      });
      return { success: true };
    },
  },
};
