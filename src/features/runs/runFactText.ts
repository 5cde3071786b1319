import type { SharedFact } from '../../api/tables.ts';
import type { en } from '../../i18n/en/messages.ts';

/** A fact that runs share, as people read it. */
export function factText(fact: SharedFact, value: string, { run, tables }: typeof en): string {
  if (value === '') return tables.without[fact];
  return fact === 'STATE' ? run.stateName(value) : value;
}
