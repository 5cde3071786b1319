import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { RegistryFactsFragment } from '../../../api/generated/registry.ts';
import { createCollection } from '../../../api/registryEdits.ts';
import { useMessages } from '../../../i18n/language.ts';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { RadioField } from '../../../ui/RadioField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { RefusedEdit } from '../../../components/edit/RefusedEdit.tsx';
import { acceptedTypes } from './acceptedTypes.ts';
import { registryChanged } from './registryChanged.ts';

interface CollectionDialogProps {
  readonly registry: RegistryFactsFragment;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onMade: (collection: string) => void;
}

/** Makes a collection of a registry, ahead of the first link to it. */
export function CollectionDialog({ registry, open, onOpenChange, onMade }: CollectionDialogProps) {
  const { registry: texts } = useMessages();
  const queryClient = useQueryClient();
  const accepted = acceptedTypes(registry);
  const [name, setName] = useState('');
  const [type, setType] = useState(accepted?.[0] ?? 'model');
  const [description, setDescription] = useState('');
  const making = useMutation({
    networkMode: 'always',
    mutationFn: () => {
      const place = { entity: registry.entityName, project: registry.name, collection: name.trim() };
      return createCollection(place, type.trim(), description);
    },
    onSuccess: () => {
      registryChanged(queryClient);
      onMade(name.trim());
    },
  });
  const isReady = name.trim() !== '' && type.trim() !== '';
  return (
    <FormDialog
      open={open}
      onOpenChange={onOpenChange}
      title={texts.newCollection}
      submit={texts.create}
      isReady={isReady}
      isSending={making.isPending}
      onSubmit={making.mutate}
    >
      <TextField
        label={texts.name}
        value={name}
        onChange={setName}
        maxLength={128}
        isName
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the reader just asked for the form
        autoFocus
      />
      {accepted === null ? (
        <TextField label={texts.artifactType} value={type} onChange={setType} hint={texts.typeHint} isName />
      ) : (
        <RadioField
          label={texts.artifactType}
          choices={accepted.map((each) => ({ value: each, text: each }))}
          chosen={type}
          onChoose={setType}
        />
      )}
      <TextField
        label={texts.description}
        value={description}
        onChange={setDescription}
        rows={3}
        hint={texts.markdownHint}
      />
      <RefusedEdit title={texts.notCreated} error={making.error} />
    </FormDialog>
  );
}
