import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import type { RegistryFactsFragment } from '../../api/generated/registry.ts';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogButton } from '../../ui/DialogButton.tsx';
import { CollectionDialog } from './forms/CollectionDialog.tsx';
import { collectionPath } from '../../shared/collectionPlace.ts';
import { type RegistryAddress, registryRoute } from '../../components/links/registryAddress.ts';

interface NewCollectionProps {
  readonly address: RegistryAddress;
  readonly registry: RegistryFactsFragment;
}

/** Makes a collection of a registry, and goes there. */
export function NewCollection({ address, registry }: NewCollectionProps) {
  const { registry: texts } = useMessages();
  const navigate = useNavigate();
  return (
    <DialogButton
      button={
        <Button size="small">
          <Plus size={14} aria-hidden />
          {texts.newCollection}
        </Button>
      }
    >
      {(dialog) => (
        <CollectionDialog
          registry={registry}
          {...dialog}
          onMade={(collection) => {
            const path = collectionPath({ entity: registry.entityName, project: registry.name, collection });
            void navigate({ ...registryRoute(address), search: { selectionPath: path } });
          }}
        />
      )}
    </DialogButton>
  );
}
