import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { CollectionPlace } from '../../shared/collectionPlace.ts';
import { deleteCollection } from '../../api/registryEdits.ts';
import { useMessages } from '../../i18n/language.ts';
import { DialogButton } from '../../ui/DialogButton.tsx';
import { ConfirmDialog } from '../../components/edit/ConfirmDialog.tsx';
import { DeleteButton } from './DeleteButton.tsx';
import { registryChanged } from './forms/registryChanged.ts';
import { collectionPath } from '../../shared/collectionPlace.ts';
import { type RegistryAddress, registryRoute } from '../../components/links/registryAddress.ts';

interface DeleteCollectionProps {
  readonly address: RegistryAddress;
  readonly place: CollectionPlace;
  readonly id: string;
  /** How many versions are linked to it. */
  readonly links: number;
}

/** Deletes a collection once that is confirmed, and goes to its registry. */
export function DeleteCollection({ address, place, id, links }: DeleteCollectionProps) {
  const { registry: texts } = useMessages();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return (
    <DialogButton button={<DeleteButton />}>
      {(dialog) => (
        <ConfirmDialog
          {...dialog}
          title={texts.deleteTitle(place.collection)}
          description={texts.deleteKeeps}
          outcome={[texts.deleteEnds(collectionPath(place)), texts.deleteLinks(links)]}
          act={texts.delete}
          refused={texts.notDeleted}
          send={() => deleteCollection(id)}
          onDone={() => {
            void navigate({ ...registryRoute(address), search: {} });
            registryChanged(queryClient);
          }}
        />
      )}
    </DialogButton>
  );
}
