/**
 * Who asks. Every query in `read/` and every command in `record/` that another room can call takes a `Caller`; there is
 * no default, so that none of them runs for nobody (held by tests/server/access/everyCaller.test.ts).
 */

import type { KeyRow } from '../store/keys.ts';

export interface Caller {
  /**
   * How the caller is known: `local`, on a loopback address, where everybody on this machine is the server's own user;
   * by an API `key`; by the `session` of a browser that signed in with a key; by a signed `address`, whoever holds it;
   * or as the `server` at its own jobs.
   */
  readonly kind: 'local' | 'key' | 'session' | 'address' | 'server';
  /**
   * The user's name: what actions and runs are recorded under, and the entity that is meant where a request names none.
   * Empty for the holder of a signed address, who is no user and owns nothing.
   */
  readonly user: string;
}

/** Somebody on this machine who needs no key. */
export const localCaller = (user: string): Caller => ({ kind: 'local', user });

/** The user of an API key. */
export const keyCaller = (key: KeyRow): Caller => ({ kind: 'key', user: key.name });

/** The user of the API key that a browser signed in with. */
export const sessionCaller = (key: KeyRow): Caller => ({ kind: 'session', user: key.name });

/** Whoever holds a signed address: it opens that address, and nothing else. */
export const addressCaller: Caller = { kind: 'address', user: '' };

/** The server at its own jobs, such as garbage collection; what it does is recorded under the server's user. */
export const serverCaller = (user: string): Caller => ({ kind: 'server', user });
