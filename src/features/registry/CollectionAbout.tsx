import type { RegistryCollectionQuery } from '../../api/generated/registry.ts';
import { nodesOf } from '../../api/paging.ts';
import type { CollectionPlace } from '../../shared/collectionPlace.ts';
import { useMessages } from '../../i18n/language.ts';
import { EditableDescription } from '../../components/edit/EditableDescription.tsx';
import { EditableWords } from '../../components/edit/EditableWords.tsx';
import { RefusedEdit } from '../../components/edit/RefusedEdit.tsx';
import styles from './RegistryFrame.module.css';
import { useCollectionEdit } from './useCollectionEdit.ts';

interface CollectionAboutProps {
  readonly place: CollectionPlace;
  readonly collection: NonNullable<NonNullable<RegistryCollectionQuery['project']>['artifactCollection']>;
}

/** What a collection is for, and its tags; both can be changed in place. */
export function CollectionAbout({ place, collection }: CollectionAboutProps) {
  const messages = useMessages();
  const edit = useCollectionEdit(place, collection.id);
  return (
    <div className={styles.about}>
      <RefusedEdit title={messages.registry.notSaved} error={edit.error} />
      <EditableDescription
        key={collection.id}
        text={collection.description ?? ''}
        onChange={(text) => {
          edit.mutate({ kind: 'describe', text });
        }}
      />
      <div className={styles.tags}>
        {messages.registry.tags}
        <EditableWords
          look="tag"
          words={nodesOf(collection.tags).map(({ name }) => name)}
          texts={messages.edit.tags}
          onAdd={(word) => {
            edit.mutate({ kind: 'addTag', word });
          }}
          onRemove={(word) => {
            edit.mutate({ kind: 'removeTag', word });
          }}
        />
      </div>
    </div>
  );
}
