import { Search, X } from 'lucide-react';
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';

import { useMessages } from '../../i18n/language.ts';
import type { DrawnNode } from '../../model/drawn.ts';
import styles from './ClusterSearch.module.css';

interface ClusterSearchProps {
  readonly cluster: Pick<DrawnNode, 'memberKind' | 'members'>;
  readonly query: string;
  /** How many members match. */
  readonly total: number;
  /** The id of the list that it searches. */
  readonly listId: string;
  /** The id of the member that the keyboard is at. */
  readonly activeId?: string | undefined;
  readonly tabIndex?: 0 | -1;
  readonly onChange: (query: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** The search field of a cluster, with the number of matches. */
export function ClusterSearch({
  cluster: { memberKind, members },
  query,
  total,
  listId,
  activeId,
  tabIndex,
  onChange,
  onKeyDown,
}: ClusterSearchProps) {
  const text = useMessages().lineage;
  const input = useRef<HTMLInputElement>(null);
  const count = members.length;
  const matches = query === '' ? '' : text.matches(total, count);
  return (
    <>
      <div className={`${styles.search} nodrag nopan`}>
        <Search size={12} aria-hidden />
        <input
          ref={input}
          type="search"
          value={query}
          placeholder={text.searchShort}
          tabIndex={tabIndex}
          spellCheck={false}
          autoComplete="off"
          aria-label={text.searchCluster(count, memberKind)}
          aria-controls={listId}
          aria-activedescendant={activeId}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {query === '' ? null : (
          <>
            <span className={styles.matches}>{matches}</span>
            <button
              type="button"
              className={styles.clear}
              aria-label={text.clearSearch}
              title={text.clearSearch}
              onClick={() => {
                onChange('');
                input.current?.focus();
              }}
            >
              <X size={12} aria-hidden />
            </button>
          </>
        )}
      </div>
      <output className={styles.announcer}>{matches}</output>
    </>
  );
}
