/** Opens a data folder: its lock, its database, its files and its secret. */

import { randomBytes } from 'node:crypto';
import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { UserError } from './errors.ts';
import type { Services } from './record/services.ts';
import { machineUser } from './settings.ts';
import { openDatabase } from './store/sqlite/connection.ts';
import type { Database } from './store/database.ts';
import { indexEarlierEntries } from './store/earlierEntries.ts';
import { indexEarlierValues } from './store/earlierValues.ts';
import { ensureSetting } from './store/projects.ts';
import { addressBook, type AddressBook } from './files/disk/addresses.ts';
import { openDiskStore } from './files/disk/diskStore.ts';

export interface OpenData {
  readonly services: Services;
  /** The server's own user: who everybody on this machine is where no key is needed. */
  readonly user: string;
  /** Signs sessions and the addresses of contents; made once for each data folder. */
  readonly secret: string;
  /** Of the contents on this server's disk. */
  readonly addresses: AddressBook;
  close(): void;
}

/**
 * @param organizationName what the organisation is called; its entity keeps the name it has
 * @param tell hears what makes it take longer
 * @throws UserError when the folder cannot be written, another server uses it, or its database is damaged
 */
export async function openData(
  folder: string,
  clock: () => number,
  organizationName: string | null = null,
  tell: (message: string) => void = () => undefined,
): Promise<OpenData> {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new UserError(
      `The data folder ${folder} is not writable: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const lock = takeLock(folder);
  const db = openUndamaged(path.join(folder, 'headwaters.sqlite'));
  await indexEarlierValues(db);
  await indexEarlierEntries(db, tell);
  const { secret, user, organization } = await db.write(async (tx) => ({
    secret: await ensureSetting(tx, 'secret', () => randomBytes(32).toString('hex')),
    // Kept, so that a folder that moves to another machine keeps its default entity.
    user: await ensureSetting(tx, 'user', machineUser),
    organization: await ensureSetting(tx, 'organization', () => organizationBeside(machineUser())),
  }));
  const addresses = addressBook(secret, clock);
  const files = await openDiskStore(path.join(folder, 'files'), addresses);
  return {
    services: {
      db,
      files,
      clock,
      organization: { name: organizationName ?? organization, entityName: organization },
    },
    user,
    secret,
    addresses,
    close() {
      db.close();
      lock.close();
    },
  };
}

/** SQLite's result codes for a file that is damaged, or is no database at all: https://sqlite.org/rescode.html */
const DAMAGED = new Set([11, 26]);

function openUndamaged(file: string): Database {
  try {
    return openDatabase(file);
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && DAMAGED.has(Number(error.errcode))) {
      throw new UserError(
        `The database ${file} is damaged (${error.message}). Nothing was changed. Restore your last backup of the ` +
          'data folder, or choose another folder with --data or HEADWATERS_DATA.',
      );
    }
    throw error;
  }
}

/** The name of the organisation and of its entity; users and organisations share one space of names. */
function organizationBeside(user: string): string {
  return user === 'headwaters' ? 'headwaters-org' : 'headwaters';
}

/** A lock that the system releases when this process ends, however it ends: an open transaction on a database. */
function takeLock(folder: string): DatabaseSync {
  try {
    const lock = new DatabaseSync(path.join(folder, 'lock.sqlite'));
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;');
    return lock;
  } catch (error) {
    if (error instanceof Error && error.message.includes('locked')) {
      throw new UserError(`The data folder ${folder} is in use by another Headwaters server.`);
    }
    throw new UserError(
      `Could not open the data folder ${folder}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
