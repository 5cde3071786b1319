import { useId } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { SearchOption } from './SearchOption.tsx';
import styles from './SearchBox.module.css';
import type { SearchGroup } from './searchResults.ts';

interface SearchGroupsProps {
  readonly id: string;
  readonly groups: readonly SearchGroup[];
  readonly question: string;
  readonly isEverywhere: boolean;
  /** Place of the active result among all of them. */
  readonly active: number;
  readonly optionId: (index: number) => string;
  readonly onFollow: () => void;
}

/** Results under the heads of their kinds. */
export function SearchGroups({ id, groups, active, optionId, ...option }: SearchGroupsProps) {
  const { search: texts } = useMessages();
  const headId = useId();
  const starts = groups.map((_, at) => groups.slice(0, at).reduce((sum, { results }) => sum + results.length, 0));
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no tag for lists to choose from holds links
    <div id={id} role="listbox" aria-label={texts.results} className={styles.results}>
      {groups.map(({ kind, results }, at) => (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for forms
        <div key={kind} role="group" aria-labelledby={`${headId}-${kind}`} className={styles.group}>
          <p id={`${headId}-${kind}`} className={styles.head}>
            {texts.groups[kind]}
          </p>
          {results.map((result, index) => {
            const place = (starts[at] ?? 0) + index;
            return (
              <SearchOption
                key={result.id}
                {...option}
                id={optionId(place)}
                result={result}
                isActive={place === active}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}
