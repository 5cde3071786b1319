/** Orders of lists, and keyset pages of a list in any order: the last page costs what the first does. */

import type { Caller } from '../access/caller.ts';
import { UserError } from '../errors.ts';
import type { Reader, SqlValue } from '../store/database.ts';
import { cutPage, type Page, type PageRequest } from '../store/paging.ts';
import { every, joinSql, sql, TRUE, type Sql } from '../store/sql.ts';
import { mayRead } from './mayRead.ts';

/** "-created_at" as the name it sorts by and the direction. */
export interface Order {
  readonly name: string;
  readonly isDescending: boolean;
}

/** Reads an order; null when there is none. */
export function parseOrder(order: string | null | undefined): Order | null {
  const found = /^([+-]?)(.+)$/u.exec(order ?? '');
  return found?.[2] ? { name: found[2], isDescending: found[1] === '-' } : null;
}

export function unknownOrder(what: string, order: Order): UserError {
  return new UserError(`${what} cannot be sorted by "${order.name.slice(0, 60)}".`);
}

export interface SortedList {
  /** What is read of a row. */
  readonly columns: Sql;
  /** The tables that the columns are in, and the row's id in them. They are read for the rows of a page alone. */
  readonly rows: { readonly from: Sql; readonly id: Sql };
  /** The tables that rows are chosen and sorted in. */
  readonly from: Sql;
  readonly where: Sql;
  /** The row id of the project that a row is in, which decides who may read it. */
  readonly project: Sql;
  /** What rows are sorted by, never NULL; the last is the row's id, so that no two rows are equal. */
  readonly by: readonly Sql[];
  readonly isDescending: boolean;
}

export type Sorted<Row> = Row & { readonly cursor: string };

/** Asks for a page of a list. @throws UserError when the cursor is not one of a list sorted like this */
export async function sortedPage<Row>(
  db: Reader,
  caller: Caller,
  list: SortedList,
  request: PageRequest,
): Promise<Page<Sorted<Row>>> {
  const direction = { text: list.isDescending ? ' DESC' : ' ASC', values: [] };
  const names = list.by.map((_, index): Sql => ({ text: `sort${index}`, values: [] }));
  const chosen = sql`SELECT ${joinSql(
    list.by.map((by, index) => sql`${by} AS ${names[index] ?? by}`),
    ', ',
  )} FROM ${list.from} WHERE ${every([list.where, mayRead(caller, list.project), ...behind(list, request.after)])}
    ORDER BY ${joinSql(
      list.by.map((by) => sql`${by}${direction}`),
      ', ',
    )} LIMIT ${request.first + 1} OFFSET ${request.offset ?? 0}`;
  // CROSS JOIN keeps SQLite from going through all rows and looking each up in the page.
  const query = sql`SELECT ${list.columns}, ${joinSql(names, ', ')}
    FROM (${chosen}) AS page CROSS JOIN ${list.rows.from} WHERE ${list.rows.id} = ${names.at(-1) ?? TRUE}
    ORDER BY ${joinSql(
      names.map((name) => sql`${name}${direction}`),
      ', ',
    )}`;
  const rows = await db.all<Row & Record<`sort${number}`, SqlValue>>(query.text, ...query.values);
  const page = cutPage(rows, request);
  return {
    ...page,
    rows: page.rows.map((row) => ({ ...row, cursor: writeCursor(list.by.map((_, index) => row[`sort${index}`])) })),
  };
}

/**
 * A page of two lists, one after the other. They are sorted by different numbers of values, so that a cursor tells by
 * its length to which one it belongs.
 */
export async function chainedPage<Row>(
  db: Reader,
  caller: Caller,
  [first, second]: readonly [SortedList, SortedList],
  request: PageRequest,
): Promise<Page<Sorted<Row>>> {
  const isBehind = request.after !== null && cursorValues(request.after)?.length === second.by.length;
  if (isBehind) return sortedPage<Row>(db, caller, second, request);
  const page = await sortedPage<Row>(db, caller, first, request);
  if (page.hasNextPage) return page;
  const { offset = 0 } = request;
  const skipped = page.rows.length > 0 || offset === 0 ? offset : await countBehind(db, caller, first, request);
  const rest = await sortedPage<Row>(db, caller, second, {
    first: request.first - page.rows.length,
    after: null,
    offset: offset - skipped,
  });
  return { rows: [...page.rows, ...rest.rows], hasNextPage: rest.hasNextPage };
}

/** How many rows of a list are behind the request's cursor. */
function countBehind(db: Reader, caller: Caller, list: SortedList, { after }: PageRequest): Promise<number> {
  return countSorted(db, caller, { ...list, where: every([list.where, ...behind(list, after)]) });
}

/** How many rows a list has in all. */
export async function countSorted(
  db: Reader,
  caller: Caller,
  list: Pick<SortedList, 'from' | 'where' | 'project'>,
): Promise<number> {
  const query = sql`SELECT count(*) AS total FROM ${list.from} WHERE ${every([list.where, mayRead(caller, list.project)])}`;
  return (await db.get<{ total: number }>(query.text, ...query.values))?.total ?? 0;
}

/** The condition that rows are behind a cursor. @throws UserError when it is none of this list */
function behind(list: SortedList, after: string | null): Sql[] {
  if (after === null) return [];
  return [sql`(${joinSql(list.by, ', ')}) ${compare(list)} (${placeholders(readCursor(after, list.by.length))})`];
}

const compare = (list: SortedList): Sql => ({ text: list.isDescending ? '<' : '>', values: [] });

const placeholders = (values: readonly SqlValue[]): Sql =>
  joinSql(
    values.map((value) => sql`${value}`),
    ', ',
  );

function writeCursor(values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The values in a cursor; how many there are tells lists apart. */
export function readCursor(cursor: string, length: number): SqlValue[] {
  const values = cursorValues(cursor);
  if (values?.length === length) return values;
  throw new UserError(`"${cursor.slice(0, 40)}" is not a cursor of this list.`);
}

/** The values in a cursor; null when it is none. */
function cursorValues(cursor: string): SqlValue[] | null {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const fits = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';
    return Array.isArray(values) && values.every(fits) ? values : null;
  } catch {
    return null;
  }
}
