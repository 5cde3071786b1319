/** The database behind the store: a small asynchronous interface that each engine implements. */

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
  /**
   * Runs one statement for each of some rows of values, in their order. An engine across a network sends them at once;
   * so no row may depend on what was read after another.
   */
  runMany(sql: string, rows: Iterable<readonly SqlValue[]>): Promise<void>;
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
  defer<Result>(work: (tx: Writer) => Promise<Result>): Promise<Result>;
  /** Resolves when everything that was written or deferred before is on disk. */
  flush(): Promise<void>;
  /** The revision of the data: another text after each transaction that was kept. */
  revision(): string;
  close(): void;
}

/** How many values one `IN (…)` holds at most; longer lists are asked for in several statements. */
const IN_LIST = 512;

/** Lets other requests have their turn: a walk over very many rows must not block them. */
const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** `sql` with its first `(?)` widened to hold `ids`, a stretch of them after the other, and the values for each. */
function* stretches(sql: string, ids: readonly (number | string)[], rest: readonly SqlValue[]) {
  for (let start = 0; start < ids.length; start += IN_LIST) {
    const stretch = ids.slice(start, start + IN_LIST);
    const last = stretch.at(-1) ?? 0;
    // Padded up to a power of two, so that few prepared statements serve every length.
    const width = 2 ** Math.ceil(Math.log2(stretch.length));
    while (stretch.length < width) stretch.push(last);
    yield { sql: sql.replace('(?)', `(${stretch.map(() => '?').join(',')})`), values: [...stretch, ...rest] };
  }
}

/** Runs `sql`, whose first `(?)` stands for `ids` (or names), with `rest` for the placeholders behind it; returns all rows. */
export async function allIn<Row>(
  reader: Reader,
  sql: string,
  ids: readonly (number | string)[],
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
  ids: readonly (number | string)[],
  ...rest: SqlValue[]
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const one of stretches(sql, ids, rest)) {
    if (rows.length > 0) await nextTurn();
    for (const row of await reader.tuples<Row>(one.sql, ...one.values)) rows.push(row);
  }
  return rows;
}
