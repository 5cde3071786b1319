import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { nodesOf } from '../../../api/paging.ts';
import { registryCollectionsQuery } from '../../../api/registries.ts';
import { useMessages } from '../../../i18n/language.ts';
import { Picker } from '../../../ui/Picker.tsx';
import { usePaused } from '../../../components/page/usePaused.ts';
import { possibleFirst } from './possibleFirst.ts';
import type { RegistryTarget } from './RegistryPicker.tsx';

/** The collection that a version is to be linked to. */
export interface CollectionTarget {
  readonly name: string;
  /** Whether it is yet to be made. */
  readonly isNew: boolean;
}

interface CollectionPickerProps {
  readonly registry: RegistryTarget;
  /** The artifact type that it must hold. */
  readonly type: string;
  readonly chosen: CollectionTarget | null;
  readonly onChoose: (collection: CollectionTarget) => void;
}

/** How long after the last key the server is asked, in milliseconds. */
const TYPING_PAUSE = 150;

/** Chooses a collection of a registry that holds a type, or names a new one. */
export function CollectionPicker({ registry, type, chosen, onChoose }: CollectionPickerProps) {
  const { registry: texts, counts } = useMessages();
  const [words, setWords] = useState('');
  const name = words.trim();
  const { data, error } = useInfiniteQuery({
    ...registryCollectionsQuery(registry, usePaused(name, TYPING_PAUSE), 'name'),
    placeholderData: keepPreviousData,
    throwOnError: false,
    // One that is yet to be made holds nothing.
    enabled: !registry.isNew,
  });
  const collections = data?.pages.flatMap((page) => nodesOf(page)) ?? [];
  const isFresh = name !== '' && !collections.some((collection) => collection.name === name);
  return (
    <Picker
      label={texts.collection}
      placeholder={texts.pickCollection}
      words={words}
      onWords={setWords}
      choices={possibleFirst([
        ...collections.map((collection) => ({
          value: collection.name,
          text: collection.name,
          detail: counts.versions(collection.artifacts.totalCount),
          refusal:
            collection.defaultArtifactType.name === type
              ? undefined
              : texts.holdsOnly(collection.defaultArtifactType.name),
        })),
        ...(isFresh ? [{ value: name, text: texts.newNamed(name), detail: texts.newCollection }] : []),
      ])}
      chosen={chosen?.name ?? null}
      onChoose={(key) => {
        onChoose({ name: key, isNew: isFresh && key === name });
      }}
      nothing={error ? texts.notLoaded : registry.isNew || data !== undefined ? texts.noCollectionYet : texts.looking}
    />
  );
}
