/** Who uses this server. */

import { keyHolders } from '../access/keys.ts';
import type { Reader } from '../store/database.ts';

/** Those who have a key; without any, the one user of this machine. */
export async function userNames(db: Reader, localUser: string): Promise<readonly string[]> {
  const holders = await keyHolders(db);
  return holders.length > 0 ? holders : [localUser];
}
