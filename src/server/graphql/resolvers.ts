/** The resolvers of all types of the schema. */

import type { Resolvers } from './generated.ts';
import { Artifact } from './resolvers/artifact.ts';
import { ArtifactAction } from './resolvers/artifactAction.ts';
import { ArtifactAlias } from './resolvers/artifactAlias.ts';
import { ArtifactCollection, ArtifactPortfolio, ArtifactSequence } from './resolvers/artifactCollection.ts';
import { ArtifactCollectionMembership } from './resolvers/artifactCollectionMembership.ts';
import { ArtifactManifest } from './resolvers/artifactManifest.ts';
import { ArtifactType } from './resolvers/artifactType.ts';
import { Entity } from './resolvers/entity.ts';
import { File } from './resolvers/file.ts';
import { FoundVersion } from './resolvers/foundVersion.ts';
import { Initiator } from './resolvers/initiator.ts';
import { Lineage } from './resolvers/lineage.ts';
import { Mutation } from './resolvers/mutation.ts';
import { Organization } from './resolvers/organization.ts';
import { Project } from './resolvers/project.ts';
import { Query } from './resolvers/query.ts';
import { Run } from './resolvers/run.ts';
import { SearchResults } from './resolvers/searchResults.ts';
import { ServerInfo } from './resolvers/serverInfo.ts';
import { Sweep } from './resolvers/sweep.ts';
import { Tag } from './resolvers/tag.ts';
import { User } from './resolvers/user.ts';
import type { TypeWithResolvers } from './resolversOf.ts';
import { scalars } from './scalars.ts';

export const resolvers: Resolvers & Required<Pick<Resolvers, TypeWithResolvers>> = {
  ...scalars,
  Artifact,
  ArtifactAction,
  ArtifactAlias,
  ArtifactCollection,
  ArtifactCollectionMembership,
  ArtifactManifest,
  ArtifactPortfolio,
  ArtifactSequence,
  ArtifactType,
  Entity,
  File,
  FoundVersion,
  Initiator,
  Lineage,
  Mutation,
  Organization,
  Project,
  Query,
  Run,
  SearchResults,
  ServerInfo,
  Sweep,
  Tag,
  User,
};
