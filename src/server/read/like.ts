/** Patterns of LIKE for texts that come from people: what LIKE would read as a sign is only itself. */

import { sql, type Sql } from '../store/sql.ts';

/** A text as a part of a pattern, which then needs `ESCAPE '\'`. */
export function escapedLike(text: string): string {
  return text.replaceAll(/[\\%_]/gu, String.raw`\$&`);
}

/**
 * What stands behind a column in the condition that it has this text in it. Both in lower case, where case shall not
 * count: LIKE itself knows the case of ASCII alone.
 */
export function likeContaining(text: string): Sql {
  return sql`LIKE ${`%${escapedLike(text)}%`} ESCAPE '\\'`;
}
