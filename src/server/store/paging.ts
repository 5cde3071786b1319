/**
 * Keyset paging: a page starts behind its cursor, so the last page costs what the first does. A reader who leaps far
 * into a list has no cursor from there; lists that are leapt into skip rows, which the database does in its index.
 */

import { UserError } from '../errors.ts';

/** What a client asked for: `first` rows behind the row that `after` names, `offset` of them skipped. */
export interface PageRequest {
  readonly first: number;
  readonly after: string | null;
  /** Nothing is skipped where it is left out; few lists can. */
  readonly offset?: number;
}

/** Rows of a page, and whether there are more behind it. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
}

/** Cuts rows that were fetched with a limit of `first + 1`. */
export function cutPage<Row>(rows: readonly Row[], request: PageRequest): Page<Row> {
  return { rows: rows.slice(0, request.first), hasNextPage: rows.length > request.first };
}

/**
 * The number in a numeric cursor; `otherwise` where there is none.
 * @throws UserError when the cursor is not one of ours
 */
export function numberCursor(after: string | null, otherwise: number): number {
  if (after === null) return otherwise;
  const value = Number(after);
  if (!Number.isSafeInteger(value)) throw new UserError(`"${after.slice(0, 40)}" is not a cursor of this list.`);
  return value;
}
