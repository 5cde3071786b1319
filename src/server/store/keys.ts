/** API keys: what is kept of them is a hash, a beginning to tell them apart by, and whose they are. */

import type { Reader, Writer } from './database.ts';

export interface KeyRow {
  readonly id: number;
  /** The user that runs and artifacts are recorded under. */
  readonly name: string;
  /** How the key begins. */
  readonly hint: string;
  readonly createdAt: number;
  readonly revokedAt: number | null;
}

const KEY = `SELECT id, name, hint, created_at AS "createdAt", revoked_at AS "revokedAt" FROM api_key`;

export async function insertKey(
  tx: Writer,
  key: { readonly name: string; readonly hash: string; readonly hint: string; readonly createdAt: number },
): Promise<void> {
  await tx.run(
    'INSERT INTO api_key (name, hash, hint, created_at) VALUES (?, ?, ?, ?)',
    key.name,
    key.hash,
    key.hint,
    key.createdAt,
  );
}

/** The key with this hash, unless it was revoked. */
export function activeKeyByHash(db: Reader, hash: string): Promise<KeyRow | undefined> {
  return db.get(`${KEY} WHERE hash = ? AND revoked_at IS NULL`, hash);
}

export function activeKeyById(db: Reader, id: number): Promise<KeyRow | undefined> {
  return db.get(`${KEY} WHERE id = ? AND revoked_at IS NULL`, id);
}

/** All keys, revoked ones too, by name and age. */
export function listKeys(db: Reader): Promise<KeyRow[]> {
  return db.all(`${KEY} ORDER BY name, id`);
}

export async function revokeKeys(tx: Writer, name: string, now: number): Promise<void> {
  await tx.run('UPDATE api_key SET revoked_at = ? WHERE name = ? AND revoked_at IS NULL', now, name);
}
