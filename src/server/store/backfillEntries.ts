/** Fills the index of the search for what was recorded before there was one, or when it folded texts in another way. */

import type { Database } from './database.ts';
import { indexEntries } from './searchEntries.ts';

const BATCH = 1000;
const DONE = 'search indexed';
/** How the index folds texts (`shared/fold.ts`); 'yes' was lower case alone. */
const FOLDING = 'folded';

const KINDS = ['collection', 'alias', 'version', 'run'] as const;

/**
 * Does it once for a database, after its values are indexed; one that is broken off begins again.
 *
 * @param tell hears that there is something to do: a minute for millions of things
 */
export async function backfillEntries(db: Database, tell: (message: string) => void = () => undefined): Promise<void> {
  const done = await db.get<{ value: string }>('SELECT value FROM setting WHERE name = ?', DONE);
  if (done?.value === FOLDING) return;
  if (await db.get('SELECT id FROM project LIMIT 1')) tell('Indexing existing data for search (once) …');
  for (const kind of KINDS) {
    let last = 0;
    while (last >= 0) {
      const after = last;
      last = await db.write(async (tx) => {
        const rows = await tx.all<{ id: number }>(
          `SELECT id FROM ${kind} WHERE id > ? ORDER BY id LIMIT ${BATCH}`,
          after,
        );
        await indexEntries(
          tx,
          kind,
          rows.map(({ id }) => id),
        );
        return rows.at(-1)?.id ?? -1;
      });
    }
  }
  await db.write((tx) =>
    tx.run(
      'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
      DONE,
      FOLDING,
    ),
  );
}
