import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { RegistryFactsFragment } from '../../../api/generated.ts';
import { createCollection } from '../../../api/registryEdits.ts';
import { useMessages } from '../../../i18n/language.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { RefusedEdit } from '../../../components/edit/RefusedEdit.tsx';
import { acceptedTypes } from './acceptedTypes.ts';
import styles from './Form.module.css';
import { registryChanged } from './registryChanged.ts';

interface CollectionDialogProps {
  readonly registry: RegistryFactsFragment;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onMade: (collection: string) => void;
}

/** Makes a collection of a registry, ahead of the first link to it. */
export function CollectionDialog({ registry, open, onOpenChange, onMade }: CollectionDialogProps) {
  const messages = useMessages();
  const texts = messages.registry;
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
    <Dialog open={open} onOpenChange={onOpenChange} title={texts.newCollection}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) making.mutate();
        }}
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
          <fieldset className={styles.part}>
            <legend className={styles.label}>{texts.artifactType}</legend>
            <div className={styles.choices}>
              {accepted.map((each) => (
                <label key={each} className={styles.choice}>
                  <input
                    type="radio"
                    name="type"
                    checked={each === type}
                    onChange={() => {
                      setType(each);
                    }}
                  />
                  {each}
                </label>
              ))}
            </div>
          </fieldset>
        )}
        <TextField
          label={texts.description}
          value={description}
          onChange={setDescription}
          rows={3}
          hint={texts.markdownHint}
        />
        <RefusedEdit title={texts.notCreated} error={making.error} />
        <div className={styles.acts}>
          <Button
            onClick={() => {
              onOpenChange(false);
            }}
          >
            {messages.ui.cancel}
          </Button>
          <Button type="submit" look="primary" disabled={!isReady || making.isPending}>
            {texts.create}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
