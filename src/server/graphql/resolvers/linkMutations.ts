/** Mutations of portfolios and of what is linked to them. */

import { UserError } from '../../errors.ts';
import { createPortfolio, linkArtifact, unlinkArtifact, type Link } from '../../record/links.ts';
import type { LinkArtifactInput, MutationResolvers } from '../generated.ts';
import { requireIdNumber } from '../ids.ts';

function versionOf(input: LinkArtifactInput): Link['version'] {
  if (input.artifactID) return { id: requireIdNumber('Artifact', input.artifactID) };
  if (input.clientID) return { clientId: input.clientID };
  throw new UserError('Specify the artifact version to link with "artifactID" or "clientID".');
}

const portfolioOf = (input: LinkArtifactInput): Link['portfolio'] =>
  input.artifactPortfolioID
    ? { id: requireIdNumber('ArtifactCollection', input.artifactPortfolioID) }
    : {
        entity: input.entityName ?? '',
        project: input.projectName ?? '',
        name: input.artifactPortfolioName ?? '',
      };

export const linkMutations = {
  createArtifactPortfolio: async (_root, { input }, { services, caller }) => ({
    artifactCollection: await createPortfolio(services, caller, {
      entity: input.entityName,
      project: input.projectName,
      name: input.name,
      description: input.description ?? null,
      type: input.artifactTypeID
        ? { id: requireIdNumber('ArtifactType', input.artifactTypeID) }
        : { name: input.artifactTypeName ?? '' },
    }),
  }),
  linkArtifact: async (_root, { input }, { services, caller }) => {
    const artifactMembership = await linkArtifact(services, caller, {
      version: versionOf(input),
      portfolio: portfolioOf(input),
      aliases: (input.aliases ?? []).map((alias) => alias.alias),
    });
    return { artifactMembership, versionIndex: artifactMembership.versionIndex };
  },
  unlinkArtifact: async (_root, { input }, { services, caller }) => {
    await unlinkArtifact(services, caller, {
      versionId: requireIdNumber('Artifact', input.artifactID),
      portfolioId: requireIdNumber('ArtifactCollection', input.artifactPortfolioID),
    });
    return { success: true };
  },
} satisfies MutationResolvers;
