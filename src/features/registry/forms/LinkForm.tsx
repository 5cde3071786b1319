import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ArtifactReferenceFragment } from '../../../api/generated.ts';
import type { CollectionPlace } from '../../../api/registries.ts';
import { linkVersion } from '../../../api/registryEdits.ts';
import { useMessages } from '../../../i18n/language.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { RefusedEdit } from '../../../components/edit/RefusedEdit.tsx';
import { CollectionPicker, type CollectionTarget } from './CollectionPicker.tsx';
import styles from './Form.module.css';
import { registryChanged } from './registryChanged.ts';
import { LinkOutcome } from './LinkOutcome.tsx';
import { RegistryPicker, type RegistryTarget } from './RegistryPicker.tsx';
import { typedWords } from './words.ts';

interface LinkFormProps {
  readonly artifact: ArtifactReferenceFragment;
  /** Told once it is done: where, and under which number there. */
  readonly onLinked: (place: CollectionPlace, version: number | null) => void;
  readonly onCancel: () => void;
}

/** Where to link a version and under which aliases, and what that will do. */
export function LinkForm({ artifact, onLinked, onCancel }: LinkFormProps) {
  const messages = useMessages();
  const texts = messages.registry;
  const queryClient = useQueryClient();
  const [registry, setRegistry] = useState<RegistryTarget | null>(null);
  const [collection, setCollection] = useState<CollectionTarget | null>(null);
  const [aliasText, setAliasText] = useState('');
  const type = artifact.artifactType.name;
  const aliases = typedWords(aliasText);
  const place =
    registry === null || collection === null
      ? null
      : { entity: registry.entity, project: registry.project, collection: collection.name };
  const linking = useMutation({
    mutationFn: (to: CollectionPlace) => linkVersion(artifact.id, to, aliases),
    networkMode: 'always',
    onSuccess: (version, to) => {
      registryChanged(queryClient);
      onLinked(to, version);
    },
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (place !== null) linking.mutate(place);
      }}
    >
      <div className={styles.part}>
        <span className={styles.label}>{texts.registry}</span>
        <RegistryPicker
          type={type}
          chosen={registry}
          onChoose={(chosen) => {
            setRegistry(chosen);
            setCollection(null);
          }}
        />
      </div>
      {registry === null ? null : (
        <div className={styles.part}>
          <span className={styles.label}>{texts.collection}</span>
          <CollectionPicker
            key={`${registry.entity}/${registry.project}`}
            registry={registry}
            type={type}
            chosen={collection}
            onChoose={setCollection}
          />
        </div>
      )}
      {place === null ? null : (
        <>
          <TextField
            label={texts.aliases}
            hint={texts.aliasesHint}
            value={aliasText}
            onChange={setAliasText}
            maxLength={1000}
          />
          <LinkOutcome
            artifactId={artifact.id}
            place={place}
            makes={registry?.isNew === true ? 'registry' : collection?.isNew === true ? 'collection' : null}
            aliases={aliases}
          />
        </>
      )}
      <RefusedEdit title={texts.notLinked} error={linking.error} />
      <div className={styles.acts}>
        <Button onClick={onCancel}>{messages.ui.cancel}</Button>
        <Button type="submit" look="primary" disabled={place === null || linking.isPending}>
          {texts.link}
        </Button>
      </div>
    </form>
  );
}
