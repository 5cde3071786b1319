import type { RegistryFactsFragment } from '../../../api/generated/registry.ts';
import { nodesOf } from '../../../api/paging.ts';

/** The artifact types that a registry takes; null when it takes any. */
export function acceptedTypes(
  registry: Pick<RegistryFactsFragment, 'allowAllArtifactTypesInRegistry' | 'artifactTypes'>,
): readonly string[] | null {
  return registry.allowAllArtifactTypesInRegistry ? null : nodesOf(registry.artifactTypes).map(({ name }) => name);
}
