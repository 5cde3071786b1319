import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { type ActionFilter, type ActionsOf, actionsQuery } from '../../api/registries.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { FilterMenu } from '../../ui/FilterMenu.tsx';
import { ActionTable } from './ActionTable.tsx';
import styles from './RegistryFrame.module.css';
import { ACTION_KINDS } from '../../shared/actionKinds.ts';
import type { RegistrySearch } from '../../components/links/registrySearch.ts';

interface ActivityProps {
  readonly of: ActionsOf;
  readonly search: RegistrySearch;
  readonly onChange: (change: RegistrySearch) => void;
}

/** Everything that was done to a registry or a collection, narrowed by who did it and by what it was. */
export function Activity({ of, search, onChange }: ActivityProps) {
  const { registry: texts, counts } = useMessages();
  const formats = useFormats();
  const filter: ActionFilter = { userName: search.by ?? null, kind: search.act ?? null };
  const { data } = useInfiniteQuery({ ...actionsQuery(of, filter), placeholderData: keepPreviousData });
  const page = data?.pages[0];
  const { users = [], kinds = [], totalCount } = page ?? {};
  const all = kinds.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <div className={styles.bar}>
        <FilterMenu
          label={texts.who}
          any={texts.anyUser}
          chosen={filter.userName}
          choices={users.map(({ name, count }) => ({ value: name, text: name, count }))}
          onChoose={(by) => {
            onChange({ by: by ?? undefined });
          }}
        />
        <FilterMenu
          label={texts.what}
          any={texts.anyAction}
          chosen={filter.kind}
          choices={ACTION_KINDS.flatMap((kind) => {
            const count = kinds.find(({ name }) => name === kind)?.count;
            return count === undefined ? [] : [{ value: kind, text: texts.actionKinds[kind], count }];
          })}
          onChoose={(act) => {
            onChange({ act: act ?? undefined });
          }}
        />
        {totalCount === undefined ? null : (
          <output className={styles.count}>
            {totalCount === all
              ? texts.actionCount(all)
              : counts.shownOf(formats.number(totalCount), formats.number(all))}
          </output>
        )}
      </div>
      <ActionTable of={of} filter={filter} />
    </>
  );
}
