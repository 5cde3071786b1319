import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { RegistryFactsFragment } from '../../api/generated/registry.ts';
import { deleteRegistry } from '../../api/registryEdits.ts';
import { useMessages } from '../../i18n/language.ts';
import { DialogButton } from '../../ui/DialogButton.tsx';
import { ConfirmDialog } from '../../components/edit/ConfirmDialog.tsx';
import { DeleteButton } from './DeleteButton.tsx';
import { registryChanged } from './forms/registryChanged.ts';
import { registryName } from '../../shared/wandbNames.ts';

/** Deletes a registry once that is confirmed, and goes to the list of all. */
export function DeleteRegistry({ registry }: { readonly registry: RegistryFactsFragment }) {
  const { registry: texts } = useMessages();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return (
    <DialogButton button={<DeleteButton />}>
      {(dialog) => (
        <ConfirmDialog
          {...dialog}
          title={texts.deleteTitle(registryName(registry.name))}
          description={texts.deleteKeeps}
          outcome={[
            texts.deleteEnds(`${registry.entityName}/${registry.name}`),
            texts.deleteCollections(registry.artifactCollections.totalCount),
            texts.deleteLinks(registry.linkedVersionCount),
          ]}
          act={texts.delete}
          refused={texts.notDeleted}
          send={() => deleteRegistry(registry.id)}
          onDone={() => {
            void navigate({ to: '/registry' });
            registryChanged(queryClient);
          }}
        />
      )}
    </DialogButton>
  );
}
