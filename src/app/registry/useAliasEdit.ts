import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type CollectionPlace, linkedVersionQuery } from '../../api/registries.ts';
import { editVersion } from '../../api/versionEdits.ts';

/** One change of a linked version's aliases in its collection. */
interface AliasEdit {
  readonly kind: 'addAlias' | 'removeAlias';
  readonly word: string;
}

/**
 * Changes the aliases that a version has in a collection it is linked to: on screen at once, and undone there when the
 * server refuses. The mutation's `error` then says why.
 */
export function useAliasEdit(place: CollectionPlace, version: string, artifactId: string) {
  const queryClient = useQueryClient();
  const { queryKey } = linkedVersionQuery(place, version);
  return useMutation({
    mutationFn: (edit: AliasEdit) => editVersion({ ...place, id: artifactId }, edit),
    onMutate: async ({ kind, word }) => {
      await queryClient.cancelQueries({ queryKey });
      const before = queryClient.getQueryData(queryKey);
      queryClient.setQueryData(queryKey, (now) => {
        if (!now) return now;
        const others = now.aliases.filter(({ alias }) => alias !== word);
        return { ...now, aliases: kind === 'addAlias' ? [...others, { alias: word }] : others };
      });
      return before;
    },
    onError: (_error, _edit, before) => {
      queryClient.setQueryData(queryKey, before);
    },
    // An alias leaves the version that had it, and the act is kept: other lists change too.
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['registry'] }),
  });
}
