/** Filters over the values inside of documents: `config.lr`, `summary_metrics.acc`, `metadata.rows`. */

import { FALSE, joinSql, not, some, sql, TRUE, type Sql } from '../store/sql.ts';
import { cell, type Rank, type Scalar, type ValueSource } from '../store/values.ts';
import { operatorSql, type Field } from './filterSql.ts';

/** What follows `key_id` in a condition: that it is the key of one project, or one of all projects. */
export function isKey(source: ValueSource, name: string, projectId?: number): Sql {
  const named = sql`k.source = ${source} AND k.name = ${name}`;
  return projectId === undefined
    ? sql`IN (SELECT k.id FROM value_key k WHERE ${named})`
    : sql`= (SELECT k.id FROM value_key k WHERE k.project_id = ${projectId} AND ${named})`;
}

/** The field of an owner's values under a key, which `isKey` tells. Like MongoDB, it passes a list when any item passes. */
export function valueField(owner: Sql, isKey: Sql): Field {
  const has = (condition: Sql) =>
    sql`${owner} IN (SELECT x.owner_id FROM indexed_value x WHERE x.key_id ${isKey} AND ${condition})`;
  const isText = sql`x.rank = 1 AND x.number = 0`;
  return {
    oneOf: (values) => some(oneOf(values, has)),
    compare: (operator, value) => {
      const { rank, number, text } = cell(value);
      if (rank === 0) return has(sql`x.rank = 0 AND x.number ${operatorSql(operator)} ${number}`);
      return rank === 1 ? has(sql`${isText} AND x.text ${operatorSql(operator)} ${text}`) : FALSE;
    },
    exists: () => has(TRUE),
    matches: (pattern) => has(sql`${isText} AND matches_regex(x.text, ${pattern})`),
  };
}

function oneOf(values: readonly Scalar[], has: (condition: Sql) => Sql): Sql[] {
  const cells = values.map(cell);
  const of = (rank: Rank) => cells.filter((value) => value.rank === rank);
  const list = (items: readonly Sql[]) => joinSql(items, ', ');
  const conditions: Sql[] = [];
  const numbers = of(0).map((value) => sql`${value.number}`);
  const texts = of(1).map((value) => sql`${value.text}`);
  if (numbers.length > 0) conditions.push(has(sql`x.rank = 0 AND x.number IN (${list(numbers)})`));
  if (texts.length > 0) conditions.push(has(sql`x.rank = 1 AND x.number = 0 AND x.text IN (${list(texts)})`));
  // Null is what is null and what is not there.
  if (of(2).length > 0) conditions.push(not(has(sql`x.rank < 2`)));
  return conditions;
}
