import { useMutation, useQueryClient } from '@tanstack/react-query';
import { artifactQuery } from '../../api/artifacts.ts';
import { editVersion, type VersionEdit } from '../../api/versionEdits.ts';
import { useShownArtifact } from '../ArtifactContext.ts';
import { editedArtifact } from './editedArtifact.ts';

/**
 * Changes the shown version: on screen at once, and undone there when the server refuses. The mutation's `error` then
 * says why.
 */
export function useVersionEdit() {
  const queryClient = useQueryClient();
  const { address, home, name, artifact } = useShownArtifact();
  const { queryKey } = artifactQuery(address, name);
  const place = { ...home, id: artifact.id, collection: artifact.artifactSequence.name };
  return useMutation({
    mutationFn: (edit: VersionEdit) => editVersion(place, edit),
    onMutate: async (edit) => {
      await queryClient.cancelQueries({ queryKey });
      const before = queryClient.getQueryData(queryKey);
      queryClient.setQueryData(queryKey, (now) => (now ? editedArtifact(now, edit) : now));
      return before;
    },
    onError: (_error, _edit, before) => {
      queryClient.setQueryData(queryKey, before);
    },
    // Aliases move between versions, so the whole project is asked about again.
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['project', address.entity, address.project] }),
  });
}
