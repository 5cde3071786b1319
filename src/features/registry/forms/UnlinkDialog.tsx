import { useQueryClient } from '@tanstack/react-query';
import type { CollectionPlace } from '../../../shared/collectionPlace.ts';
import { registryCollectionQuery } from '../../../api/registries.ts';
import { unlinkVersion } from '../../../api/registryEdits.ts';
import { useMessages } from '../../../i18n/language.ts';
import { ConfirmDialog } from '../../../components/edit/ConfirmDialog.tsx';
import { registryChanged } from './registryChanged.ts';

interface UnlinkDialogProps {
  readonly place: CollectionPlace;
  /** "Digits:v3". */
  readonly name: string;
  readonly artifactId: string;
  /** Aliases that it has there and will lose. */
  readonly aliases: readonly string[];
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onUnlinked: () => void;
}

/** Asks whether to take a version out of a collection, and says what that does. */
export function UnlinkDialog({ place, name, artifactId, aliases, onUnlinked, ...dialog }: UnlinkDialogProps) {
  const { registry: texts } = useMessages();
  const queryClient = useQueryClient();
  const named = aliases.filter((alias) => alias !== 'latest');
  return (
    <ConfirmDialog
      {...dialog}
      title={texts.unlinkTitle(name)}
      description={texts.unlinkKeeps}
      outcome={[
        texts.unlinkEnds(`${place.entity}/${place.project}/${name}`),
        ...(named.length === 0 ? [] : [texts.unlinkAliases(named)]),
        ...(aliases.includes('latest') ? [texts.unlinkLatest] : []),
        texts.unlinkNumber,
      ]}
      act={texts.unlink}
      refused={texts.notUnlinked}
      send={async () => {
        const collection = await queryClient.ensureQueryData(registryCollectionQuery(place));
        if (collection) await unlinkVersion(artifactId, collection.id);
      }}
      onDone={() => {
        onUnlinked();
        registryChanged(queryClient);
      }}
    />
  );
}
