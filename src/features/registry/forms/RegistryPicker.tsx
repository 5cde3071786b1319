import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RegistryFactsFragment } from '../../../api/generated/registry.ts';
import { nodesOf } from '../../../api/paging.ts';
import type { ProjectAddress } from '../../../api/projects.ts';
import { registriesQuery, registryOwnerQuery } from '../../../api/registries.ts';
import { useMessages } from '../../../i18n/language.ts';
import { Picker } from '../../../ui/Picker.tsx';
import { plainLine } from '../../../components/markdown/plainLine.ts';
import { usePaused } from '../../../components/page/usePaused.ts';
import { registryName, registryProject } from '../../../shared/wandbNames.ts';
import { acceptedTypes } from './acceptedTypes.ts';
import { possibleFirst } from './possibleFirst.ts';

/** The registry that a version is to be linked to. */
export interface RegistryTarget extends ProjectAddress {
  /** Whether it is yet to be made. */
  readonly isNew: boolean;
}

interface RegistryPickerProps {
  /** The artifact type that it must take. */
  readonly type: string;
  readonly chosen: RegistryTarget | null;
  readonly onChoose: (registry: RegistryTarget) => void;
}

/** How long after the last key the server is asked, in milliseconds. */
const TYPING_PAUSE = 150;

/** Chooses a registry that takes a type, or names a new one. */
export function RegistryPicker({ type, chosen, onChoose }: RegistryPickerProps) {
  const { registry: texts } = useMessages();
  const [words, setWords] = useState('');
  const name = words.trim();
  const { data, error } = useInfiniteQuery({
    ...registriesQuery(usePaused(name, TYPING_PAUSE), 'name'),
    placeholderData: keepPreviousData,
    throwOnError: false,
  });
  const { data: owner } = useQuery({ ...registryOwnerQuery(), throwOnError: false });
  const registries = data?.pages.flatMap((page) => nodesOf(page)) ?? [];
  const entity = owner?.orgEntity?.name;
  const isNamed = name !== '' && !registries.some((registry) => registryName(registry.name) === name);
  const fresh = isNamed && entity !== undefined ? { entity, project: registryProject(name), isNew: true } : null;
  const targets = [...registries.map(targetOf), ...(fresh === null ? [] : [fresh])];
  const choiceOf = (registry: RegistryFactsFragment) => {
    const types = acceptedTypes(registry);
    return {
      value: keyOf(targetOf(registry)),
      text: registryName(registry.name),
      detail: plainLine(registry.description ?? ''),
      refusal: types === null || types.includes(type) ? undefined : texts.acceptsOnly(types),
    };
  };
  const freshChoice = (target: RegistryTarget) => ({
    value: keyOf(target),
    text: texts.newNamed(name),
    detail: texts.newRegistry,
  });
  return (
    <Picker
      label={texts.registry}
      placeholder={texts.pickRegistry}
      words={words}
      onWords={setWords}
      choices={possibleFirst([...registries.map(choiceOf), ...(fresh === null ? [] : [freshChoice(fresh)])])}
      chosen={chosen === null ? null : keyOf(chosen)}
      onChoose={(key) => {
        const target = targets.find((each) => keyOf(each) === key);
        if (target) onChoose(target);
      }}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the reader just asked for the dialog
      autoFocus
      nothing={error ? texts.notLoaded : data === undefined ? texts.looking : texts.noRegistryYet}
    />
  );
}

const targetOf = ({ entityName, name }: RegistryFactsFragment): RegistryTarget => ({
  entity: entityName,
  project: name,
  isNew: false,
});

const keyOf = ({ entity, project }: ProjectAddress) => `${entity}/${project}`;
