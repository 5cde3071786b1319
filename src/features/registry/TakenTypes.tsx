import { Pencil } from 'lucide-react';
import type { RegistryFactsFragment } from '../../api/generated/registry.ts';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { DialogButton } from '../../ui/DialogButton.tsx';
import { acceptedTypes } from './forms/acceptedTypes.ts';
import { TypesDialog } from './forms/TypesDialog.tsx';

/** The artifact types that a registry takes, and the way to change that. */
export function TakenTypes({ registry }: { readonly registry: RegistryFactsFragment }) {
  const { registry: texts } = useMessages();
  const types = acceptedTypes(registry);
  return (
    <>
      {types === null ? <span>{texts.anyType}</span> : types.map((type) => <Chip key={type}>{type}</Chip>)}
      <DialogButton
        button={
          <Button look="ghost" size="small" square aria-label={texts.editTypes} title={texts.editTypes}>
            <Pencil size={14} aria-hidden />
          </Button>
        }
      >
        {(dialog) => <TypesDialog registry={registry} {...dialog} />}
      </DialogButton>
    </>
  );
}
