/** `key create NAME`, `key list` and `key revoke NAME`, on a data folder that a server may be using meanwhile. */

import { mkdirSync } from 'node:fs';

import { UserError } from '../errors.ts';
import { createKey, revokeKey } from './keys.ts';
import { openStore } from '../store/openStore.ts';
import { listKeys, type KeyRow } from '../store/keys.ts';

/** What the command line says about keys, to be done on the data in `folder`. */
export interface KeyCommand {
  readonly action: 'create' | 'list' | 'revoke';
  /** The user whose key it is; empty for `list`. */
  readonly name: string;
  readonly data: string;
}

/** Does what the command says. @throws UserError when the name cannot be used, or has no key to revoke */
export async function runKeyCommand({ action, name, data }: KeyCommand, print: (line: string) => void): Promise<void> {
  mkdirSync(data, { recursive: true });
  const db = openStore(data);
  try {
    if (action === 'create') {
      const key = await createKey(db, name, Date.now());
      print(`API key for ${name}. It is shown only once:\n\n    export WANDB_API_KEY=${key}\n`);
    } else if (action === 'revoke') {
      const count = await revokeKey(db, name, Date.now());
      print(count === 1 ? `Revoked the key of ${name}.` : `Revoked ${count} keys of ${name}.`);
    } else {
      print(keyTable(await listKeys(db)));
    }
  } finally {
    db.close();
  }
}

function keyTable(keys: readonly KeyRow[]): string {
  if (keys.length === 0) return 'No keys.';
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  const width = Math.max(...keys.map((key) => key.name.length));
  return keys
    .map((key) => {
      const state = key.revokedAt === null ? '' : `   revoked ${day(key.revokedAt)}`;
      return `${key.name.padEnd(width)}   ${key.hint}…   created ${day(key.createdAt)}${state}`;
    })
    .join('\n');
}

/** Reads the words behind `key`. @throws UserError when they are no command */
export function parseKeyCommand(words: readonly string[], data: string): KeyCommand {
  const [action = '', name = '', ...rest] = words;
  const takesName = action === 'create' || action === 'revoke';
  if (rest.length > 0 || (action === 'list' ? name !== '' : !takesName || name === '')) {
    throw new UserError('Usage: key create NAME, key list, or key revoke NAME.');
  }
  return { action: takesName ? action : 'list', name, data };
}
