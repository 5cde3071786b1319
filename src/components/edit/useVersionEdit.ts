import { artifactQuery } from '../../api/artifacts.ts';
import { editVersion, type VersionEdit } from '../../api/versionEdits.ts';
import { useShownArtifact, type ShownArtifact } from '../page/ArtifactContext.ts';
import { editedArtifact } from './editedArtifact.ts';
import { useEdit } from './useEdit.ts';
import { projectKeys, registryKeys } from '../../api/queryKeys.ts';

/** Changes the shown version. */
export function useVersionEdit() {
  const { address, home, name, artifact } = useShownArtifact();
  const place = { ...home, id: artifact.id, collection: artifact.artifactSequence.name };
  return useEdit<ShownArtifact['artifact'], VersionEdit>({
    queryKey: artifactQuery(address, name).queryKey,
    send: (edit) => editVersion(place, edit),
    apply: editedArtifact,
    // Aliases move between versions, so the whole project is asked about again, and registries' histories.
    touches: [projectKeys.all(address), registryKeys.all],
  });
}
