import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { listActions } from '../../../../src/server/store/actions.ts';
import { openDatabase } from '../../../../src/server/store/sqlite/connection.ts';
import { migrate } from '../../../../src/server/store/sqlite/migrate.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'headwaters-migrations-'));
  file = path.join(folder, 'headwaters.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A database as an older server left it, with these rows. */
function olderDatabase(version: number, rows: string): DatabaseSync {
  const database = new DatabaseSync(file);
  migrate(database, version);
  database.exec(rows);
  return database;
}

const ROWS = `
  INSERT INTO setting (name, value) VALUES ('secret', 'x');
  INSERT INTO entity (id, name, created_at) VALUES (1, 'e', 1), (2, 'f', 2);
  INSERT INTO project (id, entity_id, name, description, created_at, last_activity_at, access, allows_all_types)
    VALUES (3, 1, 'p', NULL, 1, 9, 'PRIVATE', 1), (5, 2, 'wandb-registry-r', 'ours', 40, 41, 'OPEN', 0);
  INSERT INTO artifact_type (id, project_id, name, created_at) VALUES (1, 3, 'model', 1), (4, 5, 'model', 41);
  INSERT INTO collection (id, project_id, type_id, kind, name, description, is_generated, next_index, created_at,
                          updated_at, deleted_at)
    VALUES (2, 3, 1, 'sequence', 'm', 'd', 0, 2, 1, 2, NULL), (6, 3, 1, 'sequence', 'gone', NULL, 1, 0, 1, 2, 8),
           (7, 5, 4, 'portfolio', 'Digits', NULL, 0, 1, 50, 51, NULL);
  INSERT INTO run (id, project_id, name, display_name, description, notes, group_name, job_type, sweep, state, config,
                   summary, program, repo, commit_hash, host, user_name, exit_code, created_at, heartbeat_at,
                   finished_at, stop_requested)
    VALUES (4, 3, 'r', 'R', 'd', 'n', 'g', 'train', 's', 'finished', '{"a": 1}', '{"b": 2}', 'p.py', 'git', 'c0', 'h',
            'kim', 0, 1, 2, 3, 1),
           (9, 3, 's', 'S', NULL, NULL, NULL, NULL, NULL, 'deleted', '{}', '{}', NULL, NULL, NULL, NULL, 'kim', NULL,
            1, 2, NULL, 0);
  INSERT INTO run_tag (run_id, tag) VALUES (4, 'gold');
  INSERT INTO history_key_set (id, run_id, keys, lines) VALUES (1, 4, 'loss', 1);
  INSERT INTO run_line (run_id, stream, line, step, content, key_set) VALUES (4, 'history', 0, 0, '{}', 1);
  INSERT INTO run_file (run_id, name, blob, size, updated_at) VALUES (4, 'f', 'b', 1, 1);
  INSERT INTO version (id, collection_id, version_index, state, merged_into, digest, description, metadata, size,
                       file_count, history_step, ttl_seconds, client_id, run_id, requested_aliases, created_at,
                       updated_at, distributed_id)
    VALUES (10, 2, 0, 'COMMITTED', NULL, 'd0', 'x', '{}', 5, 1, 2, 60, 'c', 4, '["best"]', 1, 2, 'di'),
           (11, 2, 1, 'DELETED', NULL, 'd1', NULL, NULL, 0, 0, NULL, NULL, NULL, NULL, '[]', 1, 2, NULL),
           (12, 2, NULL, 'MERGED', 10, 'd0', NULL, NULL, 0, 0, NULL, NULL, NULL, 9, '[]', 1, 2, NULL);
  INSERT INTO version_tag (version_id, tag) VALUES (10, 'ok');
  INSERT INTO membership (id, collection_id, version_id, version_index, created_at)
    VALUES (1, 2, 10, 0, 1), (2, 2, 11, 1, 1), (3, 7, 10, 0, 50);
  INSERT INTO alias (id, collection_id, version_id, alias, created_at) VALUES (1, 2, 10, 'latest', 1);
  INSERT INTO manifest (id, version_id, kind, digest, blob, base_id, run_id) VALUES (1, 10, 'FULL', 'd', 'b', 11, 4);
  INSERT INTO version_file (version_id, path, digest, size, ref) VALUES (10, 'a', 'd', 5, NULL);
  INSERT INTO run_input (run_id, version_id, is_generated, used_as, created_at) VALUES (9, 10, 0, 'x', 1);
  INSERT INTO run_output (run_id, version_id, is_generated, created_at) VALUES (4, 10, 0, 1);
  INSERT INTO version_reference (version_id, target_id) VALUES (10, 11);
  INSERT INTO announced_content (version_id, md5) VALUES (12, 'm');
  INSERT INTO loose_content (id, md5) VALUES (1, 'm');
  INSERT INTO collection_tag (collection_id, tag) VALUES (7, 'eu');
  INSERT INTO value_key (id, project_id, source, name) VALUES (1, 3, 'config', 'a');
  INSERT INTO indexed_value (owner_id, key_id, position, rank, number, text) VALUES (4, 1, 0, 0, 1, '');
  INSERT INTO value_key_count (collection_id, key_id, owners) VALUES (0, 1, 1);
  INSERT INTO api_key (id, name, hash, hint, created_at, revoked_at) VALUES (1, 'kim', 'h', 'hi', 1, NULL);
  INSERT INTO search_entry (rowid, name, rest) VALUES (1, 'name', 'rest');`;

type Row = Record<string, unknown>;
const rowsOf = (database: DatabaseSync, sql: string) => database.prepare(sql).all() as Row[];

function tablesOf(database: DatabaseSync): readonly string[] {
  const found = rowsOf(
    database,
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
  );
  return found.map(({ name }) => String(name));
}

/** Every row of every table. */
function contentOf(database: DatabaseSync): Map<string, readonly Row[]> {
  return new Map(
    tablesOf(database).map((table) => {
      const columns = rowsOf(database, `PRAGMA table_info("${table}")`).map((_, index) => index + 1);
      return [table, rowsOf(database, `SELECT * FROM "${table}" ORDER BY ${columns.join(', ')}`)];
    }),
  );
}

/** Columns, foreign keys, indices and triggers: all that can be asked about a schema but AUTOINCREMENT. */
function shapeOf(database: DatabaseSync) {
  const shape = tablesOf(database).map((table) => ({
    table,
    columns: rowsOf(database, `PRAGMA table_xinfo("${table}")`),
    keys: rowsOf(database, `PRAGMA foreign_key_list("${table}")`),
    unique: rowsOf(database, `SELECT name, "unique", origin, partial FROM pragma_index_list('${table}')`),
  }));
  const others = `SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE type <> 'table' ORDER BY type, name`;
  return { shape, others: rowsOf(database, others) };
}

const byName = (rows: readonly Row[]) => rows.toSorted((a, b) => String(a['name']).localeCompare(String(b['name'])));
const sorted = ({ shape, others }: ReturnType<typeof shapeOf>) => ({
  shape: shape.map((one) => ({ ...one, unique: byName(one.unique) })),
  others,
});

describe('the migration to lasting ids', () => {
  it('keeps every row, column, index, trigger and foreign key', () => {
    const older = olderDatabase(7, ROWS);
    const [content, shape] = [contentOf(older), sorted(shapeOf(older))];
    // A table that the rows above forget would be compared empty.
    const empty = [...content].filter(([name, rows]) => rows.length === 0 && !name.startsWith('search_entry_'));
    expect(empty.map(([name]) => name)).toEqual(['action']);
    older.close();
    openDatabase(file).close();
    const migrated = new DatabaseSync(file);
    expect(contentOf(migrated)).toEqual(content);
    expect(sorted(shapeOf(migrated))).toEqual(shape);
    expect(rowsOf(migrated, 'PRAGMA foreign_key_check')).toEqual([]);
    expect(rowsOf(migrated, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    migrated.close();
  });

  it('leaves foreign keys checked and tallies counted', async () => {
    olderDatabase(7, ROWS).close();
    const db = openDatabase(file);
    const orphan = db.write((tx) => tx.run(`INSERT INTO run_tag (run_id, tag) VALUES (999, 'no run')`));
    await expect(orphan).rejects.toThrow('FOREIGN KEY');
    await db.write((tx) => tx.run(`UPDATE version SET state = 'DELETED' WHERE id = 10`));
    expect(await db.all('SELECT id, version_count AS count FROM collection ORDER BY id')).toEqual([
      { id: 2, count: 0 },
      { id: 6, count: 0 },
      { id: 7, count: 0 },
    ]);
    db.close();
  });

  it('tells what was done to a thing apart from what was done to an earlier one with its id', async () => {
    olderDatabase(
      7,
      `${ROWS}
       INSERT INTO action (id, kind, user_name, project_id, collection_id, collection_name, created_at) VALUES
         (1, 'CREATED', 'kim', 5, NULL, NULL, 30), (2, 'CREATED', 'kim', 5, 7, 'Before', 31),
         (3, 'DELETED', 'kim', 5, NULL, NULL, 32), (4, 'CREATED', 'kim', 5, NULL, NULL, 40),
         (5, 'CREATED', 'kim', 5, 7, 'Digits', 50);`,
    ).close();
    const db = openDatabase(file);
    const ids = async (scope: Parameters<typeof listActions>[1]) =>
      (await listActions(db, scope, {}, { first: 10, after: null })).rows.map(({ id }) => id);
    expect(await ids({ collectionId: 7 })).toEqual([5]);
    expect(await ids({ projectId: 5 })).toEqual([5, 4]);
    expect(await db.get('SELECT count(*) AS count FROM action')).toEqual({ count: 5 });
    db.close();
  });

  it('does not give out ids again that the history has kept', async () => {
    olderDatabase(
      7,
      `${ROWS}
       INSERT INTO action (id, kind, user_name, project_id, collection_id, collection_name, version_id, created_at)
         VALUES (1, 'LINKED', 'kim', 20, 30, 'Gone', 40, 60);`,
    ).close();
    const db = openDatabase(file);
    const ids = await db.write(async (tx) => [
      await tx.get(
        `INSERT INTO project (entity_id, name, created_at, last_activity_at) VALUES (1, 'q', 1, 1) RETURNING id`,
      ),
      await tx.get(`INSERT INTO collection (project_id, type_id, kind, name, created_at, updated_at)
                    VALUES (3, 1, 'sequence', 'n', 1, 1) RETURNING id`),
      await tx.get(`INSERT INTO version (collection_id, state, digest, created_at, updated_at)
                    VALUES (2, 'PENDING', 'd', 1, 1) RETURNING id`),
      await tx.get(`INSERT INTO run (project_id, name, display_name, state, user_name, created_at, heartbeat_at)
                    VALUES (3, 't', 'T', 'running', 'kim', 1, 1) RETURNING id`),
    ]);
    expect(ids).toEqual([{ id: 21 }, { id: 31 }, { id: 41 }, { id: 10 }]);
    db.close();
  });
});

const INSERTS = {
  project: `INSERT INTO project (entity_id, name, created_at, last_activity_at) VALUES (1, ?, 1, 1) RETURNING id`,
  collection: `INSERT INTO collection (project_id, type_id, kind, name, created_at, updated_at)
               VALUES (3, 1, 'sequence', ?, 1, 1) RETURNING id`,
  version: `INSERT INTO version (collection_id, state, digest, created_at, updated_at)
            VALUES (2, 'COMMITTED', ?, 1, 1) RETURNING id`,
  run: `INSERT INTO run (project_id, name, display_name, state, user_name, created_at, heartbeat_at)
        VALUES (3, ?, '', 'running', 'kim', 1, 1) RETURNING id`,
} as const;

describe('an id', () => {
  it('is never given out twice, whatever is deleted in between', async () => {
    const step = fc.record({
      table: fc.constantFrom(...(Object.keys(INSERTS) as (keyof typeof INSERTS)[])),
      isDeleted: fc.boolean(),
    });
    olderDatabase(7, ROWS).close();
    const db = openDatabase(file);
    let number = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        const given = new Map<string, Set<number>>();
        await db.write(async (tx) => {
          for (const { table, isDeleted } of steps) {
            number += 1;
            const made = await tx.get<{ id: number }>(INSERTS[table], `made ${number}`);
            const ids = given.get(table) ?? new Set();
            given.set(table, ids);
            expect(ids).not.toContain(made?.id);
            ids.add(made?.id ?? 0);
            if (isDeleted) await tx.run(`DELETE FROM ${table} WHERE id = (SELECT max(id) FROM ${table})`);
          }
        });
      }),
      { numRuns: 50 },
    );
    db.close();
  });
});

describe('the migration to registry actions', () => {
  it('finds what was kept before by its registry', () => {
    const database = olderDatabase(
      4,
      `INSERT INTO entity (id, name, created_at) VALUES (1, 'e', 0);
       INSERT INTO project (id, entity_id, name, created_at, last_activity_at) VALUES (7, 1, 'p', 0, 0);
       INSERT INTO artifact_type (id, project_id, name, created_at) VALUES (1, 7, 'model', 0);
       INSERT INTO collection (id, project_id, type_id, kind, name, created_at, updated_at)
         VALUES (3, 7, 1, 'portfolio', 'Digits', 0, 0);
       INSERT INTO action (id, kind, user_name, collection_id, collection_name, detail, created_at)
         VALUES (11, 'TAG_ADDED', 'kim', 3, 'Digits', 'gold', 5), (12, 'DELETED', 'kim', 4, 'Gone', NULL, 6);`,
    );
    migrate(database);
    const rows = rowsOf(database, 'SELECT id, project_id, collection_name, detail, created_at FROM action');
    expect(rows.map((row) => Object.values(row))).toEqual([
      [11, 7, 'Digits', 'gold', 5],
      [12, null, 'Gone', null, 6],
    ]);
    database.close();
  });
});
