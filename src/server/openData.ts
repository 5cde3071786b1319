/** Opens a data folder: its lock, its database, its files and its secret. */

import { randomBytes } from 'node:crypto';
import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';

import { UserError } from './errors.ts';
import type { Services } from './record/services.ts';
import { machineUser } from './settings.ts';
import { openStore } from './store/openStore.ts';
import { takeLock } from './store/sqlite/lock.ts';
import { backfillEntries } from './store/backfillEntries.ts';
import { backfillValues } from './store/backfillValues.ts';
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
 * @param organizationName what the organization is called; its entity keeps the name it has
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
  const db = openStore(folder);
  await backfillValues(db);
  await backfillEntries(db, tell);
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

/** The name of the organization and of its entity; users and organizations share one space of names. */
function organizationBeside(user: string): string {
  return user === 'headwaters' ? 'headwaters-org' : 'headwaters';
}
