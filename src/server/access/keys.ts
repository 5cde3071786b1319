/** Making, checking and revoking API keys. */

import { createHash, randomBytes } from 'node:crypto';

import { UserError } from '../errors.ts';
import { checkName } from '../names.ts';
import type { Database, Reader } from '../store/database.ts';
import { activeKeyByHash, insertKey, listKeys, revokeKeys, type KeyRow } from '../store/keys.ts';

/** Tells people, and programs that look for leaked secrets, what it is; `wandb` takes a prefix before a dash. */
const PREFIX = 'headwaters-';
const HINT = PREFIX.length + 6;

// A key is 256 random bits, which nobody guesses, so that a plain hash keeps it safe.
const hashOf = (key: string) => createHash('sha256').update(key).digest('hex');

/**
 * Makes a key for a user. This is the only time that the key itself is known.
 * @throws UserError when the name cannot be a user's
 */
export async function createKey(db: Database, name: string, now: number): Promise<string> {
  checkName('key', name);
  const key = `${PREFIX}${randomBytes(32).toString('hex')}`;
  await db.write((tx) => insertKey(tx, { name, hash: hashOf(key), hint: key.slice(0, HINT), createdAt: now }));
  return key;
}

/** Whose key it is; undefined when it is nobody's, or was revoked. */
export function findKey(db: Reader, key: string): Promise<KeyRow | undefined> {
  return activeKeyByHash(db, hashOf(key));
}

/** Revokes all keys of a name, and returns how many there were. @throws UserError when there is none */
export function revokeKey(db: Database, name: string, now: number): Promise<number> {
  return db.write(async (tx) => {
    const active = (await listKeys(tx)).filter((key) => key.name === name && key.revokedAt === null);
    if (active.length === 0)
      throw new UserError(`No active key found for "${name.slice(0, 60)}". Run "key list" to see all keys.`);
    await revokeKeys(tx, name, now);
    return active.length;
  });
}

/** The users that may ask: those with a key. */
export async function keyHolders(db: Reader): Promise<string[]> {
  const keys = await listKeys(db);
  return [...new Set(keys.filter((key) => key.revokedAt === null).map((key) => key.name))];
}
