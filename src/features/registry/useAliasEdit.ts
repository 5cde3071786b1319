import type { CollectionPlace } from '../../shared/collectionPlace.ts';
import { linkedVersionQuery } from '../../api/registries.ts';
import { editVersion } from '../../api/versionEdits.ts';
import { useEdit } from '../../components/edit/useEdit.ts';
import { registryKeys } from '../../api/queryKeys.ts';

/** One change of a linked version's aliases in its collection. */
interface AliasEdit {
  readonly kind: 'addAlias' | 'removeAlias';
  readonly word: string;
}

interface Aliased {
  readonly aliases: readonly { readonly alias: string }[];
}

/** Changes the aliases that a version has in a collection it is linked to. */
export function useAliasEdit(place: CollectionPlace, version: string, artifactId: string) {
  return useEdit<Aliased, AliasEdit>({
    queryKey: linkedVersionQuery(place, version).queryKey,
    send: (edit) => editVersion({ ...place, id: artifactId }, edit),
    apply: (shown, { kind, word }) => {
      const others = shown.aliases.filter(({ alias }) => alias !== word);
      return { ...shown, aliases: kind === 'addAlias' ? [...others, { alias: word }] : others };
    },
    // An alias leaves the version that had it, and the act is kept: other lists change too.
    touches: [registryKeys.all],
  });
}
