/** When what pages show may have changed. The schema calls it a stamp. */

import type { Caller } from '../access/caller.ts';
import { requireUser } from '../access/requireUser.ts';
import { SILENCE } from '../shownState.ts';
import type { Database } from '../store/database.ts';

/**
 * Changes with every write, and once in every period after which silent runs are shown as crashed.
 * @param now milliseconds since 1970
 */
export function dataStamp(db: Pick<Database, 'revision'>, caller: Caller, now: number): string {
  requireUser(caller);
  return `${db.revision()}.${Math.floor(now / SILENCE)}`;
}
