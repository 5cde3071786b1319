import type { SharedFact } from '../../api/tables.ts';
import type { Messages } from '../../i18n/language.ts';

/** A fact that runs share, as people read it. */
export function factText(fact: SharedFact, value: string, { run, tables }: Messages): string {
  if (value === '') return tables.without[fact];
  return fact === 'STATE' ? run.stateName(value) : value;
}
