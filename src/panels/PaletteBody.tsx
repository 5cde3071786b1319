import { useEffect, useRef } from 'react';

import { useMessages } from '../i18n/language.ts';
import type { FoundNode } from '../engine/scene.ts';
import { setPalette, setPaletteOpen, useUi } from '../state/uiStore.ts';
import { SearchField } from '../ui/SearchField.tsx';
import { useCombobox } from '../ui/useCombobox.ts';
import { FoundRow } from './FoundRow.tsx';
import { useFound } from './useFound.ts';
import { useGoTo } from './useGoTo.ts';
import styles from './PaletteBody.module.css';

/** More rows than this nobody reads; another word narrows them. */
const MOST = 50;
const noResults: readonly FoundNode[] = [];

/** Search over the whole lineage. Going to a result previews it where it is: alone, or in its cluster. */
export function PaletteBody() {
  const text = useMessages().lineage;
  const { query, active } = useUi((ui) => ui.palette);
  const setActive = (next: number) => setPalette({ query, active: next });
  const field = useRef<HTMLInputElement>(null);
  const data = useFound(query, MOST);
  const results = data?.results ?? noResults;

  const goTo = useGoTo();
  const choose = (found: FoundNode, index: number, isExtracting: boolean) => {
    setPalette({ query, active: index });
    setPaletteOpen(false);
    goTo(found, { isExtracting });
  };
  const { listId, optionId, fieldProps } = useCombobox({
    count: results.length,
    active,
    onActive: setActive,
    onChoose: (index, { isShift }) => {
      const found = results[index];
      if (found) choose(found, index, isShift);
    },
    isWrapping: false,
  });
  useEffect(() => {
    // The last search stands ready to be stepped on from, or typed over.
    field.current?.focus();
    field.current?.select();
  }, []);

  return (
    <div className={styles.palette}>
      <SearchField
        label={text.search}
        placeholder={text.palettePlaceholder}
        value={query}
        ref={field}
        onChange={(value) => setPalette({ query: value, active: 0 })}
        {...fieldProps}
      />
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the field above has the keyboard */}
      <div role="listbox" id={listId} className={styles.results} aria-label={text.paletteResults} tabIndex={-1}>
        {results.map((found, index) => (
          <FoundRow
            key={found.facts.key}
            id={optionId(index)}
            found={found}
            isActive={index === active}
            onPoint={() => setActive(index)}
            onChoose={(isExtracting) => choose(found, index, isExtracting)}
          />
        ))}
      </div>
      <p className={styles.foot}>
        <output>
          {query.trim() === '' || !data
            ? ''
            : data.total === 0
              ? text.noMatches
              : text.paletteCount(results.length, data.total)}
        </output>
        <span>{text.paletteHint}</span>
      </p>
    </div>
  );
}
