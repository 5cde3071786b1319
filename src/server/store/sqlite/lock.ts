/** The lock on a data folder: one server at a time uses it. */

import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { UserError } from '../../errors.ts';

/**
 * Takes the lock; the system releases it when this process ends, however it ends: an open transaction on a database.
 * @throws UserError when another server holds it, or the folder cannot be used
 */
export function takeLock(folder: string): { close(): void } {
  try {
    const lock = new DatabaseSync(path.join(folder, 'lock.sqlite'));
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;');
    return lock;
  } catch (error) {
    if (error instanceof Error && error.message.includes('locked')) {
      throw new UserError(`The data folder ${folder} is in use by another Headwaters server.`);
    }
    throw new UserError(
      `The data folder ${folder} cannot be used: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
