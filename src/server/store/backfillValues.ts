/** Fills the index of values for what was recorded before there was one. */

import type { Database, Writer } from './database.ts';
import { indexValues, type ValueSource } from './values.ts';

const BATCH = 500;
const DONE = 'values indexed';

/** Every kind of document, with where it is. */
const DOCUMENTS: readonly (readonly [source: ValueSource, sql: string])[] = [
  [
    'config',
    'SELECT r.id, r.project_id AS "projectId", 0 AS "collectionId", r.config AS document FROM run r WHERE r.id > ?',
  ],
  [
    'summary',
    'SELECT r.id, r.project_id AS "projectId", 0 AS "collectionId", r.summary AS document FROM run r WHERE r.id > ?',
  ],
  [
    'metadata',
    `SELECT v.id, c.project_id AS "projectId", v.collection_id AS "collectionId", v.metadata AS document
     FROM version v JOIN collection c ON c.id = v.collection_id
     WHERE v.state = 'COMMITTED' AND v.metadata IS NOT NULL AND v.id > ?`,
  ],
];

/** Does it once for a database; one that is broken off begins again, and changes nothing that is there. */
export async function backfillValues(db: Database): Promise<void> {
  if (await db.get('SELECT value FROM setting WHERE name = ?', DONE)) return;
  for (const [source, sql] of DOCUMENTS) {
    let last = 0;
    while (last >= 0) last = await db.write((tx) => indexBatch(tx, source, sql, last));
  }
  await db.write((tx) => tx.run('INSERT INTO setting (name, value) VALUES (?, ?)', DONE, 'yes'));
}

/** Indexes the documents behind row `last`, and returns the last row that it came to; -1 when there was none. */
async function indexBatch(tx: Writer, source: ValueSource, sql: string, last: number): Promise<number> {
  const rows = await tx.all<{ id: number; projectId: number; collectionId: number; document: string }>(
    `${sql} ORDER BY 1 LIMIT ${BATCH}`,
    last,
  );
  for (const { document, ...owner } of rows) await indexValues(tx, { source, ...owner }, document);
  return rows.at(-1)?.id ?? -1;
}
