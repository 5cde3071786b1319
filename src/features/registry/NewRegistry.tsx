import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { registryOwnerQuery } from '../../api/registries.ts';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogButton } from '../../ui/DialogButton.tsx';
import { RegistryDialog } from './forms/RegistryDialog.tsx';

/** Makes a registry of the organization, and goes there; nothing where there is no organization. */
export function NewRegistry() {
  const { registry: texts } = useMessages();
  const navigate = useNavigate();
  const { data: owner } = useQuery(registryOwnerQuery());
  const entity = owner?.orgEntity?.name;
  if (!owner || entity === undefined) return null;
  return (
    <DialogButton
      button={
        <Button>
          <Plus size={14} aria-hidden />
          {texts.newRegistry}
        </Button>
      }
    >
      {(dialog) => (
        <RegistryDialog
          entity={entity}
          {...dialog}
          onMade={(registry) => {
            const params = { organization: owner.name, registry };
            void navigate({ to: '/orgs/$organization/registry/$registry', params });
          }}
        />
      )}
    </DialogButton>
  );
}
