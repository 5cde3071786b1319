import { X } from 'lucide-react';
import type { ProjectAddress } from '../../api/projects.ts';
import type { SharedFact } from '../../api/tables.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { HiddenOrder } from '../../components/tables/HiddenOrder.tsx';
import { runColumnName } from './runColumns.ts';
import { RunFactMenu } from './RunFactMenu.tsx';
import styles from './RunsBar.module.css';
import { NARROWED, NO_FILTERS, runsFilter } from './runsRequest.ts';
import type { RunsSearch } from './runsSearch.ts';
import { RunTimeMenu } from './RunTimeMenu.tsx';
import type { RunColumns } from './useRunColumns.ts';

interface RunFiltersProps {
  readonly address: ProjectAddress;
  readonly search: RunsSearch;
  readonly order: string;
  readonly columns: RunColumns;
  /** Milliseconds since 1970, as the table counts from it. */
  readonly now: number;
  readonly onChange: (change: RunsSearch) => void;
}

const FACTS: readonly SharedFact[] = ['STATE', 'JOB_TYPE', 'TAG', 'USER'];

/** What narrows the table of runs beside words, as menus. */
export function RunFilters({ address, search, order, columns, now, onChange }: RunFiltersProps) {
  const messages = useMessages();
  const formats = useFormats();
  const { tables: texts } = messages;
  const isNarrowed = runsFilter(search, now) !== null;
  return (
    <fieldset className={styles.filters} aria-label={texts.filters}>
      {FACTS.map((fact) => {
        const part = NARROWED[fact];
        return (
          <RunFactMenu
            key={fact}
            address={address}
            fact={fact}
            chosen={search[part] ?? []}
            otherFilters={runsFilter({ ...search, [part]: undefined }, now)}
            onChange={(chosen) => {
              onChange({ [part]: chosen.length === 0 ? undefined : chosen });
            }}
          />
        );
      })}
      <RunTimeMenu
        address={address}
        search={search}
        now={now}
        onChange={(since) => {
          onChange({ since });
        }}
      />
      <HiddenOrder
        sort={order}
        columns={columns.columns}
        nameOf={(id) => runColumnName(id, columns.shown, { messages, formats })}
        onReset={() => {
          onChange({ sort: undefined });
        }}
      />
      {isNarrowed ? (
        <Button
          look="ghost"
          size="small"
          onClick={() => {
            onChange(NO_FILTERS);
          }}
        >
          <X size={14} aria-hidden />
          {texts.clearFilters}
        </Button>
      ) : null}
    </fieldset>
  );
}
