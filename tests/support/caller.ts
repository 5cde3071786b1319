/** Who asks in tests that need somebody. */

import { localCaller } from '../../src/server/access/caller.ts';

/** The user of the tests, who needs no key. */
export const tester = localCaller('tester');
