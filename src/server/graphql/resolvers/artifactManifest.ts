/** Resolvers of manifests. */

import { manifestFile } from '../fileParents.ts';
import { globalId } from '../ids.ts';
import type { ResolversOf } from '../resolversOf.ts';

export const ArtifactManifest: ResolversOf<'ArtifactManifest'> = {
  id: (row) => globalId('ArtifactManifest', row.id),
  file: (row, _args, context) => manifestFile(row, context),
};
