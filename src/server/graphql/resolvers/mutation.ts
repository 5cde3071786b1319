/** The mutation root, from the mutations of each subject. */

import type { MutationResolvers } from '../generated.ts';
import { artifactMutations } from './artifactMutations.ts';
import { collectionMutations } from './collectionMutations.ts';
import { linkMutations } from './linkMutations.ts';
import { projectMutations } from './projectMutations.ts';
import { runMutations } from './runMutations.ts';
import { versionMutations } from './versionMutations.ts';

export const Mutation: Required<MutationResolvers> = {
  ...projectMutations,
  ...runMutations,
  ...artifactMutations,
  ...versionMutations,
  ...collectionMutations,
  ...linkMutations,
};
