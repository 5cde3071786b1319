import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { registryQuery } from '../../../api/registries.ts';
import { createRegistry } from '../../../api/registryEdits.ts';
import { useMessages } from '../../../i18n/language.ts';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { RefusedEdit } from '../../../components/edit/RefusedEdit.tsx';
import { registryProject } from '../../../shared/wandbNames.ts';
import { registryChanged } from './registryChanged.ts';
import { TypesChoice } from './TypesChoice.tsx';
import { typedWords } from './words.ts';

interface RegistryDialogProps {
  /** The entity that it will belong to. */
  readonly entity: string;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** Told the name as people read it. */
  readonly onMade: (name: string) => void;
}

/** Makes a registry. */
export function RegistryDialog({ entity, open, onOpenChange, onMade }: RegistryDialogProps) {
  const { registry: texts } = useMessages();
  const queryClient = useQueryClient();
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  const [takesAny, setTakesAny] = useState(true);
  const [types, setTypes] = useState('');
  const place = { entity, project: registryProject(name.trim()) };
  const making = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      // The same request would change a registry that is there.
      const there = await queryClient.fetchQuery({ ...registryQuery(place), staleTime: 0 });
      if (there === null) await createRegistry(place, description, takesAny ? null : typedWords(types));
      return there === null;
    },
    onSuccess: (isMade) => {
      if (!isMade) return;
      registryChanged(queryClient);
      onMade(name.trim());
    },
  });
  const isReady = name.trim() !== '' && (takesAny || typedWords(types).length > 0);
  return (
    <FormDialog
      open={open}
      onOpenChange={onOpenChange}
      title={texts.newRegistry}
      submit={texts.create}
      isReady={isReady}
      isSending={making.isPending}
      onSubmit={making.mutate}
    >
      <TextField
        label={texts.name}
        value={name}
        onChange={setName}
        maxLength={113}
        isName
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the reader just asked for the form
        autoFocus
      />
      <TextField
        label={texts.description}
        value={description}
        onChange={setDescription}
        rows={3}
        hint={texts.markdownHint}
      />
      <TypesChoice takesAny={takesAny} onTakesAny={setTakesAny} known={[]} types={types} onTypes={setTypes} />
      {making.data === false ? <Notice tone="danger" title={texts.registryTaken(name.trim())} /> : null}
      <RefusedEdit title={texts.notCreated} error={making.error} />
    </FormDialog>
  );
}
