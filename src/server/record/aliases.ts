/** Pointing aliases at versions, and the history of it. */

import type { Caller } from '../access/caller.ts';
import { insertAction } from '../store/actions.ts';
import { findMembership, moveAlias } from '../store/collections.ts';
import type { Writer } from '../store/database.ts';

/** A version in a collection that it is in. */
export interface Place {
  readonly collection: { readonly id: number; readonly name: string; readonly projectId: number };
  readonly versionId: number;
  /** The version's number in this collection. */
  readonly versionIndex: number | null;
}

/** Points an alias at a version, and notes who did it and where it pointed before. */
export async function pointAlias(
  caller: Caller,
  tx: Writer,
  { collection, versionId, versionIndex }: Place,
  alias: string,
  now: number,
): Promise<void> {
  const before = await findMembership(tx, collection.id, alias);
  if (before?.versionId === versionId) return;
  await moveAlias(tx, collection.id, versionId, alias, now);
  await insertAction(tx, {
    kind: 'ALIAS_ADDED',
    userName: caller.user,
    collection,
    version: { id: versionId, index: versionIndex },
    detail: alias,
    before: before ? `v${before.versionIndex}` : null,
    createdAt: now,
  });
}

/** As `pointAlias`, for aliases that come with a new version: `latest` follows by itself and is not noted. */
export async function pointAliases(
  caller: Caller,
  tx: Writer,
  place: Place,
  aliases: readonly string[],
  now: number,
): Promise<void> {
  for (const alias of aliases) {
    if (alias === 'latest') await moveAlias(tx, place.collection.id, place.versionId, alias, now);
    else await pointAlias(caller, tx, place, alias, now);
  }
}
