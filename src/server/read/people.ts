/** The people of this server. */

import type { Caller } from '../access/caller.ts';
import { keyHolders } from '../access/keys.ts';
import { requireUser } from '../access/requireUser.ts';
import type { Reader } from '../store/database.ts';

/** The names of those who have a key; without any, the one user of this machine, who asks. */
export async function userNames(db: Reader, caller: Caller): Promise<string[]> {
  requireUser(caller);
  const holders = await keyHolders(db);
  return holders.length > 0 ? holders : [caller.user];
}
