import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { RegistryFactsFragment } from '../../../api/generated/registry.ts';
import { nodesOf } from '../../../api/paging.ts';
import { setTypes } from '../../../api/registryEdits.ts';
import { useMessages } from '../../../i18n/language.ts';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { RefusedEdit } from '../../../components/edit/RefusedEdit.tsx';
import { registryChanged } from './registryChanged.ts';
import { TypesChoice } from './TypesChoice.tsx';
import { typedWords } from './words.ts';

interface TypesDialogProps {
  readonly registry: RegistryFactsFragment;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** Changes which artifact types a registry takes. Those that it took stay: versions of them may be linked already. */
export function TypesDialog({ registry, open, onOpenChange }: TypesDialogProps) {
  const messages = useMessages();
  const texts = messages.registry;
  const queryClient = useQueryClient();
  const known = nodesOf(registry.artifactTypes).map(({ name }) => name);
  const [takesAny, setTakesAny] = useState(registry.allowAllArtifactTypesInRegistry);
  const [added, setAdded] = useState('');
  const changing = useMutation({
    networkMode: 'always',
    mutationFn: () => {
      const place = { entity: registry.entityName, project: registry.name };
      return setTypes(place, takesAny ? null : typedWords(added));
    },
    onSuccess: () => {
      registryChanged(queryClient);
      onOpenChange(false);
    },
  });
  const isReady = takesAny || known.length > 0 || typedWords(added).length > 0;
  return (
    <FormDialog
      open={open}
      onOpenChange={onOpenChange}
      title={texts.typesTitle}
      description={texts.typesKept}
      submit={messages.edit.save}
      isReady={isReady}
      isSending={changing.isPending}
      onSubmit={changing.mutate}
    >
      <TypesChoice takesAny={takesAny} onTakesAny={setTakesAny} known={known} types={added} onTypes={setAdded} />
      <RefusedEdit title={texts.notSaved} error={changing.error} />
    </FormDialog>
  );
}
