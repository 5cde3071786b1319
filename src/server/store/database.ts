/** The database behind the store: a small asynchronous face that SQLite fills today and PostgreSQL can fill too. */

import { closeSync, fdatasync, openSync, readdirSync, readFileSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { promisify } from 'node:util';

import { UserError } from '../errors.ts';
import { matchesRegex } from './regex.ts';

export type SqlValue = string | number | null;

/** Reads with `?` placeholders; rows come as objects keyed by column. */
export interface Reader {
  get<Row>(sql: string, ...values: SqlValue[]): Promise<Row | undefined>;
  all<Row>(sql: string, ...values: SqlValue[]): Promise<Row[]>;
  /** As `all`, each row as the list of its columns: for reading very many. */
  tuples<Row extends readonly SqlValue[]>(sql: string, ...values: SqlValue[]): Promise<Row[]>;
}

/** Reads and writes inside one transaction. */
export interface Writer extends Reader {
  run(sql: string, ...values: SqlValue[]): Promise<void>;
}

export interface Database extends Reader {
  /**
   * Runs `work` in a transaction of its own, after those before it. What it wrote is on disk when the promise
   * resolves, and undone when `work` throws. Do only database work inside: everybody else's writes wait for it.
   */
  write<Result>(work: (tx: Writer) => Promise<Result>): Promise<Result>;
  /**
   * As `write`, but does not wait for the disk: for steps that mean nothing until a later `write` completes them, which
   * puts them on disk too. A power cut may undo them; the end of this process cannot.
   */
  stage<Result>(work: (tx: Writer) => Promise<Result>): Promise<Result>;
  /** Resolves when everything that was written or staged before is on disk. */
  settle(): Promise<void>;
  /** Another text after each transaction that was kept. */
  stamp(): string;
  close(): void;
}

/** Opens (or makes) the database in `file` and brings its tables up to date. Throws when the file cannot be used. */
export function openDatabase(file: string): Database {
  const writing = new Connection(file, false);
  migrate(writing.database);
  // A connection of its own for reads, so that they never see a transaction that is still under way.
  const reading = new Connection(file, true);
  const flusher = openFlusher(`${file}-wal`);
  let lastWrite: Promise<unknown> = Promise.resolve();
  const opened = Date.now().toString(36);
  let kept = 0;
  const stage: Database['stage'] = (work) => {
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
      const result = await stage(work);
      await flusher.flush();
      return result;
    },
    stage,
    settle: () => flusher.flush(),
    stamp: () => `${opened}.${kept}`,
    close() {
      flusher.close();
      reading.database.close();
      writing.database.close();
    },
  };
}

/** Milliseconds to wait for another process, such as one that makes a key, to finish its write. */
const BUSY = 5000;

/** How many prepared statements a connection keeps. */
const MAX_STATEMENTS = 1000;

class Connection implements Writer {
  readonly database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  readonly #tupleStatements = new Map<string, StatementSync>();

  constructor(file: string, readOnly: boolean) {
    this.database = new DatabaseSync(file, { readOnly, timeout: BUSY });
    if (!readOnly) {
      // NORMAL: SQLite itself does not wait for the disk at each commit, and `write` does, beside other work.
      this.database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
    }
    this.database.function('matches_regex', { deterministic: true }, (text, pattern) =>
      typeof text === 'string' && matchesRegex(text, String(pattern)) ? 1 : 0,
    );
    this.database.exec('PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;');
  }

  #prepare(sql: string, kept = this.#statements): StatementSync {
    let statement = kept.get(sql);
    if (!statement) {
      // Filters make statements of many shapes.
      if (kept.size >= MAX_STATEMENTS) kept.clear();
      statement = this.database.prepare(sql);
      kept.set(sql, statement);
    }
    return statement;
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
}

interface Flusher {
  /**
   * Waits until everything that was committed before the call is on disk, so that it survives a power cut and not only
   * a killed process. The wait holds up nobody else, and all who wait at once share one.
   */
  flush(): Promise<void>;
  close(): void;
}

function openFlusher(walFile: string): Flusher {
  let wal: number | undefined;
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const sync = async () => {
    wal ??= openIfThere(walFile);
    // Without a log everything is in the database file itself.
    if (wal !== undefined) await datasync(wal);
  };
  const flush = (): Promise<void> => {
    if (running) {
      // The one that runs may have begun before the last commit.
      next ??= running.then(flush, flush);
      return next;
    }
    next = undefined;
    running = sync().finally(() => {
      running = undefined;
    });
    return running;
  };
  return {
    flush,
    close() {
      if (wal !== undefined) closeSync(wal);
      wal = undefined;
    },
  };
}

const datasync = promisify(fdatasync);

/** A descriptor that may write: some systems flush through no other. */
function openIfThere(file: string): number | undefined {
  try {
    return openSync(file, 'r+');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
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
    throw isFull(error) ? new UserError('The disk of the server is full; nothing was kept.', 507) : error;
  }
}

/** SQLITE_FULL, as SQLite numbers its errors. */
const FULL = 13;

const isFull = (error: unknown) => error instanceof Error && 'errcode' in error && error.errcode === FULL;

/** Applies the numbered files of `migrations/` that this database has not seen, each in a transaction. */
function migrate(database: DatabaseSync): void {
  const folder = new URL('./migrations/', import.meta.url);
  const row = database.prepare('PRAGMA user_version').get() as { user_version: number };
  for (const name of readdirSync(folder).sort()) {
    const number = Number.parseInt(name, 10);
    if (!(number > row.user_version)) continue;
    database.exec(`BEGIN; ${readFileSync(new URL(name, folder), 'utf8')}; PRAGMA user_version = ${number}; COMMIT;`);
  }
}

/** How many values one `IN (…)` holds at most; longer lists are asked for in several statements. */
const IN_LIST = 512;

/** Lets other requests have their turn: a walk over very many rows shall not hold them up. */
const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** `sql` with its first `(?)` widened to hold `ids`, a stretch of them after the other, and the values for each. */
function* stretches(sql: string, ids: readonly number[], rest: readonly SqlValue[]) {
  for (let start = 0; start < ids.length; start += IN_LIST) {
    const stretch = ids.slice(start, start + IN_LIST);
    const last = stretch.at(-1) ?? 0;
    // Padded up to a power of two, so that few prepared statements serve every length.
    const width = 2 ** Math.ceil(Math.log2(stretch.length));
    while (stretch.length < width) stretch.push(last);
    yield { sql: sql.replace('(?)', `(${stretch.map(() => '?').join(',')})`), values: [...stretch, ...rest] };
  }
}

/** Runs `sql`, whose first `(?)` stands for `ids`, with `rest` for the placeholders behind it; returns all rows. */
export async function allIn<Row>(
  reader: Reader,
  sql: string,
  ids: readonly number[],
  ...rest: SqlValue[]
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const one of stretches(sql, ids, rest)) {
    for (const row of await reader.all<Row>(one.sql, ...one.values)) rows.push(row);
  }
  return rows;
}

/** As `allIn`, each row as the list of its columns; for very many ids, others have their turn in between. */
export async function tuplesIn<Row extends readonly SqlValue[]>(
  reader: Reader,
  sql: string,
  ids: readonly number[],
  ...rest: SqlValue[]
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const one of stretches(sql, ids, rest)) {
    if (rows.length > 0) await nextTurn();
    for (const row of await reader.tuples<Row>(one.sql, ...one.values)) rows.push(row);
  }
  return rows;
}
