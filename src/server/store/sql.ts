/** Pieces of SQL with the values of their placeholders, so that statements can be put together without mixing these up. */

import type { SqlValue } from './database.ts';

export interface Sql {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** A piece of SQL: pieces inside of it are put in as they are, other values become placeholders. */
export function sql(strings: TemplateStringsArray, ...parts: readonly (Sql | SqlValue)[]): Sql {
  let text = strings[0] ?? '';
  const values: SqlValue[] = [];
  for (const [index, part] of parts.entries()) {
    const piece = typeof part === 'object' && part !== null ? part : { text: '?', values: [part] };
    text += piece.text + (strings[index + 1] ?? '');
    values.push(...piece.values);
  }
  return { text, values };
}

export function joinSql(parts: readonly Sql[], separator: string): Sql {
  return {
    text: parts.map((part) => part.text).join(separator),
    values: parts.flatMap((part) => part.values),
  };
}

export const TRUE = sql`TRUE`;
export const FALSE = sql`FALSE`;

/** All of the conditions; true when there are none, or none but TRUE. */
export function every(conditions: readonly Sql[]): Sql {
  const telling = conditions.filter((condition) => condition !== TRUE);
  return telling.length === 0 ? TRUE : sql`(${joinSql(telling, ' AND ')})`;
}

/** Any of the conditions; false when there are none. */
export function some(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? FALSE : sql`(${joinSql(conditions, ' OR ')})`;
}

/** The opposite of a condition, where one that SQL leaves undecided (NULL) counts as not met. */
export function not(condition: Sql): Sql {
  return sql`NOT coalesce(${condition}, FALSE)`;
}
