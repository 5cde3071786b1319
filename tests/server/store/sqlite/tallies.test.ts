import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import fc from 'fast-check';
import { expect, it } from 'vitest';

import { openDatabase } from '../../../../src/server/store/sqlite/connection.ts';

const COLLECTIONS = [1, 2, 3] as const;
const STATES = ['PENDING', 'COMMITTED', 'DELETED', 'MERGED'] as const;

const act = fc.oneof(
  fc.record({
    do: fc.constant('version' as const),
    in: fc.constantFrom(...COLLECTIONS),
    state: fc.constantFrom(...STATES),
  }),
  fc.record({
    do: fc.constant('state' as const),
    of: fc.integer({ min: 1, max: 3 }),
    state: fc.constantFrom(...STATES),
  }),
  fc.record({
    do: fc.constant('join' as const),
    of: fc.integer({ min: 1, max: 3 }),
    in: fc.constantFrom(...COLLECTIONS),
  }),
  fc.record({
    do: fc.constant('leave' as const),
    of: fc.integer({ min: 1, max: 3 }),
    in: fc.constantFrom(...COLLECTIONS),
  }),
  fc.record({ do: fc.constant('run' as const), in: fc.constantFrom(1, 2) }),
  fc.record({
    do: fc.constant('run state' as const),
    of: fc.integer({ min: 1, max: 3 }),
    state: fc.constantFrom('running', 'finished', 'deleted'),
  }),
);

/** A database with two projects: collections 1 and 2 in the first, 3 in the second. */
function prepared(file: string): DatabaseSync {
  openDatabase(file).close();
  const database = new DatabaseSync(file);
  database.exec(`
    INSERT INTO entity (id, name, created_at) VALUES (50, 'team', 0);
    INSERT INTO project (id, entity_id, name, created_at, last_activity_at)
      VALUES (1, 50, 'one', 0, 0), (2, 50, 'two', 0, 0);
    INSERT INTO artifact_type (id, project_id, name, created_at) VALUES (1, 1, 'model', 0), (2, 2, 'model', 0);
    INSERT INTO collection (id, project_id, type_id, kind, name, created_at, updated_at) VALUES
      (1, 1, 1, 'sequence', 'a', 0, 0), (2, 1, 1, 'portfolio', 'b', 0, 0), (3, 2, 2, 'sequence', 'c', 0, 0);`);
  return database;
}

function perform(database: DatabaseSync, acts: readonly (typeof act extends fc.Arbitrary<infer Act> ? Act : never)[]) {
  let number = 0;
  const run = (sql: string, ...values: (string | number)[]) => database.prepare(sql).run(...values);
  for (const one of acts) {
    number += 1;
    switch (one.do) {
      case 'version':
        run(
          `INSERT INTO version (collection_id, state, digest, created_at, updated_at) VALUES (?, ?, 'd', 0, 0)`,
          one.in,
          one.state,
        );
        break;
      case 'state':
        run('UPDATE version SET state = ? WHERE id = ?', one.state, one.of);
        break;
      case 'join':
        run(
          `INSERT OR IGNORE INTO membership (collection_id, version_id, version_index, created_at)
           SELECT ?, id, ?, 0 FROM version WHERE id = ?`,
          one.in,
          number,
          one.of,
        );
        break;
      case 'leave':
        run('DELETE FROM membership WHERE version_id = ? AND collection_id = ?', one.of, one.in);
        break;
      case 'run':
        run(
          `INSERT INTO run (project_id, name, display_name, user_name, state, created_at, heartbeat_at)
           VALUES (?, ?, 'run', 'kim', 'running', 0, 0)`,
          one.in,
          `run-${number}`,
        );
        break;
      case 'run state':
        run('UPDATE run SET state = ? WHERE id = ?', one.state, one.of);
        break;
    }
  }
}

it('the tallies are what a count finds, whatever was done', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'headwaters-tallies-'));
  const database = prepared(path.join(folder, 'headwaters.sqlite'));
  try {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60, size: 'max' }), (acts) => {
        database.exec('BEGIN');
        try {
          perform(database, acts);
          const differing = database
            .prepare(
              `SELECT 'collection' AS what, id FROM collection WHERE version_count <>
                 (SELECT count(*) FROM membership m JOIN version v ON v.id = m.version_id
                  WHERE m.collection_id = collection.id AND v.state = 'COMMITTED')
               UNION ALL
               SELECT 'project', id FROM project WHERE version_count <>
                 (SELECT count(*) FROM version v JOIN collection c ON c.id = v.collection_id
                  WHERE c.project_id = project.id AND v.state = 'COMMITTED')
               UNION ALL
               SELECT 'runs', id FROM project WHERE run_count <>
                 (SELECT count(*) FROM run r WHERE r.project_id = project.id AND r.state <> 'deleted')`,
            )
            .all();
          expect(differing).toEqual([]);
        } finally {
          database.exec('ROLLBACK');
        }
      }),
      { numRuns: 300 },
    );
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
