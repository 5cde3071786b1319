/** Conditions on parts of texts where case does not count, beyond ASCII too. */

import { fold } from '../../shared/fold.ts';
import { sql, type Sql } from './sql.ts';

/** A text as a part of a pattern, where it stands for itself alone. */
function escaped(text: string): string {
  return text.replaceAll(/[\\%_]/gu, String.raw`\$&`);
}

/** The condition that a text has another one in it; case does not count. */
export function contains(text: Sql, part: string): Sql {
  return likeFolded(text, `%${escaped(fold(part))}%`);
}

/** The condition that a text begins with another one; case does not count. */
export function startsWith(text: Sql, beginning: string): Sql {
  return likeFolded(text, `${escaped(fold(beginning))}%`);
}

/** The condition that a text ends with another one; case does not count. */
export function endsWith(text: Sql, end: string): Sql {
  return likeFolded(text, `%${escaped(fold(end))}`);
}

/** The condition that a text is another one; case does not count. */
export function isFolded(text: Sql, other: string): Sql {
  return likeFolded(text, escaped(fold(other)));
}

/**
 * The condition that a text is like a pattern: `%` stands for any characters, `_` for one, and `\` before either for
 * the character itself. Case does not count.
 */
export function like(text: Sql, pattern: string): Sql {
  const parts = pattern.match(/\\.|[%_]|[^\\%_]+|\\$/gsu) ?? [];
  const isWildcard = (part: string) => part === '%' || part === '_';
  const literal = (part: string) => escaped(fold(part.length > 1 && part.startsWith('\\') ? part.slice(1) : part));
  return likeFolded(text, parts.map((part) => (isWildcard(part) ? part : literal(part))).join(''));
}

/** ASCII, which nearly all names are, the engine compares by itself; only other texts are folded. */
function likeFolded(text: Sql, pattern: string): Sql {
  return sql`CASE WHEN octet_length(${text}) = length(${text}) THEN ${text} ILIKE ${pattern} ESCAPE '\\'
    ELSE fold(${text}) LIKE ${pattern} ESCAPE '\\' END`;
}
