import { useInfiniteQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { nodesOf } from '../../api/paging.ts';
import { projectsQuery, type ProjectAddress } from '../../api/projects.ts';
import { useMessages } from '../../i18n/language.ts';
import type { ComparedSide } from '../../state/compareAddress.ts';
import { ComboboxField } from '../../ui/ComboboxField.tsx';
import { useCombobox } from '../../ui/useCombobox.ts';
import { usePaused } from '../../components/page/usePaused.ts';
import { ChoiceOption } from './ChoiceOption.tsx';
import styles from './ChoiceBox.module.css';
import { type ComparedKind, useChoices } from './useChoices.ts';

interface ChoiceBoxProps {
  readonly kind: ComparedKind;
  /** The project that is searched first. */
  readonly address: ProjectAddress;
  /** Whose versions are looked at first; empty for none. */
  readonly collection: string;
  /** The name of what is chosen now. */
  readonly chosen: string | null;
  readonly onChoose: (side: ComparedSide) => void;
}

/** How long after the last key the server is asked, in milliseconds. */
const TYPING_PAUSE = 80;

/** A field that searches a project for what to compare, and what it finds; arrows walk, Enter chooses. */
export function ChoiceBox({ kind, address, collection, chosen, onChoose }: ChoiceBoxProps) {
  const { chooser: texts } = useMessages().compare;
  const [place, setPlace] = useState(address);
  const [words, setWords] = useState('');
  const [active, setActive] = useState(0);
  const asked = usePaused(words.trim(), TYPING_PAUSE);
  const { choices, more, isFetching, hasFailed } = useChoices(kind, place, asked, collection);
  const choose = (index: number) => {
    const choice = choices[index];
    if (choice !== undefined) onChoose({ ...place, name: choice.value });
  };
  const { listId, optionId, fieldProps } = useCombobox({
    count: choices.length,
    active,
    onActive: setActive,
    onChoose: choose,
    // What was typed and not yet answered is not what stands there.
    isAnswered: !isFetching && asked === words.trim(),
  });
  return (
    <div className={styles.box} aria-busy={isFetching}>
      <ComboboxField
        {...fieldProps}
        className={styles.input}
        label={texts.search[kind]}
        isExpanded={choices.length > 0}
        placeholder={texts.hint[kind]}
        words={words}
        onWords={(next) => {
          setWords(next);
          setActive(0);
        }}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the panel was opened to type here
        autoFocus
      />
      <ProjectChoice
        value={place}
        onChange={(next) => {
          setPlace(next);
          setActive(0);
        }}
      />
      {choices.length === 0 ? (
        <output className={styles.nothing}>
          {hasFailed ? texts.failed : isFetching ? '' : texts.nothing[kind](asked)}
        </output>
      ) : (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a field drives it, and each option is a button
        <div id={listId} role="listbox" aria-label={texts.found[kind]} className={styles.list}>
          {choices.map((choice, index) => (
            <ChoiceOption
              key={choice.id}
              id={optionId(index)}
              choice={choice}
              isActive={index === active}
              isChosen={choice.value === chosen}
              onChoose={() => {
                choose(index);
              }}
            />
          ))}
        </div>
      )}
      {more > 0 ? <p className={styles.more}>{texts.more(more)}</p> : null}
    </div>
  );
}

interface ProjectChoiceProps {
  readonly value: ProjectAddress;
  readonly onChange: (project: ProjectAddress) => void;
}

/** In which project is searched: the last active ones, and the one that is searched now. */
function ProjectChoice({ value, onChange }: ProjectChoiceProps) {
  const { chooser: texts } = useMessages().compare;
  const id = useId();
  const { data } = useInfiniteQuery({ ...projectsQuery(), throwOnError: false });
  const known = nodesOf(data?.pages[0]?.models).map(({ entityName, name }) => ({ entity: entityName, project: name }));
  const isKnown = known.some(({ entity, project }) => entity === value.entity && project === value.project);
  const all = isKnown ? known : [value, ...known];
  return (
    <div className={styles.project}>
      <label htmlFor={id}>{texts.project}</label>
      <select
        id={id}
        className={styles.select}
        value={JSON.stringify([value.entity, value.project])}
        onChange={(event) => {
          const chosen = all[event.target.selectedIndex];
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {all.map(({ entity, project }) => (
          <option key={JSON.stringify([entity, project])} value={JSON.stringify([entity, project])}>
            {texts.path(entity, project)}
          </option>
        ))}
      </select>
    </div>
  );
}
