import type { RegistryFactsFragment } from '../../api/generated/registry.ts';
import { registryQuery, type RegistryPlace } from '../../api/registries.ts';
import { describeRegistry } from '../../api/registryEdits.ts';
import { useEdit } from '../../components/edit/useEdit.ts';
import { registryKeys } from '../../api/queryKeys.ts';

/** Changes a registry's description. @param asked the place by which the page asked for it */
export function useRegistryEdit(asked: RegistryPlace, { entityName, name }: RegistryFactsFragment) {
  return useEdit<RegistryFactsFragment, string>({
    queryKey: registryQuery(asked).queryKey,
    send: (text) => describeRegistry({ entity: entityName, project: name }, text),
    apply: (registry, description) => ({ ...registry, description }),
    touches: [registryKeys.all],
  });
}
