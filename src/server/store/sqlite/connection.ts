/** SQLite behind the store's interface: a connection that writes, one that reads, and a log that is flushed. */

import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

import { BoundedMap } from '../../../shared/boundedMap.ts';
import { UserError } from '../../errors.ts';
import type { Database, SqlValue, Writer } from '../database.ts';
import { addFunctions, inSqlite } from './dialect.ts';
import { openFlusher } from './flusher.ts';
import { migrate } from './migrate.ts';

/**
 * Opens (or makes) the database in `file` and brings its tables up to date.
 * @throws UserError when the file is damaged; other errors when it cannot be used
 */
export function openDatabase(file: string): Database {
  const writing = openMigrated(file);
  // A connection of its own for reads, so that they never see a transaction that is still under way.
  const reading = new Connection(file, true);
  const flusher = openFlusher(`${file}-wal`);
  let lastWrite: Promise<unknown> = Promise.resolve();
  const opened = Date.now().toString(36);
  let kept = 0;
  const defer: Database['defer'] = (work) => {
    const result = lastWrite.then(async () => {
      const value = await inTransaction(writing, work);
      kept += 1;
      return value;
    });
    lastWrite = result.catch(() => undefined);
    return result;
  };

  return {
    get: (sql, ...values) => reading.get(sql, ...values),
    all: (sql, ...values) => reading.all(sql, ...values),
    tuples: (sql, ...values) => reading.tuples(sql, ...values),
    async write(work) {
      const result = await defer(work);
      await flusher.flush();
      return result;
    },
    defer,
    flush: () => flusher.flush(),
    revision: () => `${opened}.${kept}`,
    close() {
      flusher.close();
      reading.database.close();
      writing.database.close();
    },
  };
}

/** SQLite's result codes for a file that is damaged, or is no database at all: https://sqlite.org/rescode.html */
const DAMAGED = new Set([11, 26]);

function openMigrated(file: string): Connection {
  try {
    const writing = new Connection(file, false);
    migrate(writing.database);
    return writing;
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && DAMAGED.has(Number(error.errcode))) {
      throw new UserError(
        `The database ${file} is damaged (${error.message}). Nothing was changed. Put your last backup of the data ` +
          'folder in its place, or choose another folder with --data or HEADWATERS_DATA.',
      );
    }
    throw error;
  }
}

/** Milliseconds to wait for another process, such as one that makes a key, to finish its write. */
const BUSY = 5000;

/** How many prepared statements a connection keeps: filters make statements of many shapes. */
const MAX_STATEMENTS = 1000;

class Connection implements Writer {
  readonly database: DatabaseSync;
  readonly #statements = new BoundedMap<string, StatementSync>({ most: MAX_STATEMENTS });
  readonly #tupleStatements = new BoundedMap<string, StatementSync>({ most: MAX_STATEMENTS });

  constructor(file: string, readOnly: boolean) {
    this.database = new DatabaseSync(file, { readOnly, timeout: BUSY });
    if (!readOnly) {
      // NORMAL: SQLite itself does not wait for the disk at each commit, and `write` does, beside other work.
      this.database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
    }
    addFunctions(this.database);
    this.database.exec('PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;');
  }

  #prepare(sql: string, kept = this.#statements): StatementSync {
    return kept.getOrMake(sql, () => this.database.prepare(inSqlite(sql)));
  }

  async get<Row>(sql: string, ...values: SqlValue[]): Promise<Row | undefined> {
    return this.#prepare(sql).get(...(values as SQLInputValue[])) as Row | undefined;
  }

  async all<Row>(sql: string, ...values: SqlValue[]): Promise<Row[]> {
    return this.#prepare(sql).all(...(values as SQLInputValue[])) as Row[];
  }

  async tuples<Row extends readonly SqlValue[]>(sql: string, ...values: SqlValue[]): Promise<Row[]> {
    const statement = this.#prepare(sql, this.#tupleStatements);
    statement.setReturnArrays(true);
    return statement.all(...(values as SQLInputValue[])) as unknown as Row[];
  }

  async run(sql: string, ...values: SqlValue[]): Promise<void> {
    this.#prepare(sql).run(...(values as SQLInputValue[]));
  }

  async runMany(sql: string, rows: Iterable<readonly SqlValue[]>): Promise<void> {
    const statement = this.#prepare(sql);
    for (const values of rows) statement.run(...(values as SQLInputValue[]));
  }
}

async function inTransaction<Result>(connection: Connection, work: (tx: Writer) => Promise<Result>): Promise<Result> {
  connection.database.exec('BEGIN IMMEDIATE');
  try {
    const result = await work(connection);
    connection.database.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk may have ended the transaction already.
    if (connection.database.isTransaction) connection.database.exec('ROLLBACK');
    throw isFull(error) ? new UserError('The server disk is full. Nothing was stored.', 507) : error;
  }
}

/** SQLITE_FULL, as SQLite numbers its errors. */
const FULL = 13;

const isFull = (error: unknown) => error instanceof Error && 'errcode' in error && error.errcode === FULL;
