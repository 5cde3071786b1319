import type { RegistryCollectionQuery } from '../../api/generated/registry.ts';
import { nodesOf } from '../../api/paging.ts';
import type { CollectionPlace } from '../../shared/collectionPlace.ts';
import { registryCollectionQuery } from '../../api/registries.ts';
import { type CollectionEdit, editCollection } from '../../api/registryEdits.ts';
import { useEdit } from '../../components/edit/useEdit.ts';
import { registryKeys } from '../../api/queryKeys.ts';

type ShownCollection = NonNullable<NonNullable<RegistryCollectionQuery['project']>['artifactCollection']>;

/** Changes a collection's description and tags. */
export function useCollectionEdit(place: CollectionPlace, id: string) {
  return useEdit<ShownCollection, CollectionEdit>({
    queryKey: registryCollectionQuery(place).queryKey,
    send: (edit) => editCollection(id, place, edit),
    apply: editedCollection,
    touches: [registryKeys.all],
  });
}

/** A collection as it will be once the server has made a change. */
function editedCollection(collection: ShownCollection, edit: CollectionEdit): ShownCollection {
  if (edit.kind === 'describe') return { ...collection, description: edit.text };
  const others = nodesOf(collection.tags).filter(({ name }) => name !== edit.word);
  const tags = edit.kind === 'addTag' ? [...others, { name: edit.word }] : others;
  return { ...collection, tags: { edges: tags.map((node) => ({ node })) } };
}
