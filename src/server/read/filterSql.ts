/** Filters as SQL conditions, by what the fields of a list are. */

import { UserError } from '../errors.ts';
import type { Scalar } from '../store/values.ts';
import type { Comparison, Filter, Test } from './filter.ts';
import { every, FALSE, joinSql, not, some, sql, TRUE, type Sql } from '../store/sql.ts';

/** Something that rows can be asked about. Conditions may be NULL, which counts as not met. */
export interface Field {
  readonly oneOf: (values: readonly Scalar[]) => Sql;
  readonly compare: (operator: Comparison, value: Scalar) => Sql;
  readonly exists: () => Sql;
  readonly matches: (pattern: string) => Sql;
}

/** What a table has under a name that came from outside: nothing under the names that every object has. */
export function ownEntry<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** The fields of a list by their names; undefined for a name that is none. */
export type Fields = (name: string) => Field | undefined;

/**
 * The condition that rows meet when they pass the filter.
 * @param what what the rows are, as an error says it: "Runs"
 * @throws UserError when a field is not known, or is compared with what it cannot be
 */
export function filterCondition(filter: Filter, fields: Fields, what: string): Sql {
  if ('parts' in filter) {
    const parts = filter.parts.map((part) => filterCondition(part, fields, what));
    return filter.kind === 'every' ? every(parts) : some(parts);
  }
  if (filter.kind === 'not') return not(filterCondition(filter.part, fields, what));
  const field = fields(filter.field);
  if (!field) throw new UserError(`${what} cannot be filtered by "${filter.field.slice(0, 60)}".`);
  return asked(field, filter.test);
}

function asked(field: Field, test: Test): Sql {
  if (test.kind === 'oneOf') return field.oneOf(test.values);
  if (test.kind === 'compare') return field.compare(test.operator, test.value);
  return test.kind === 'exists' ? field.exists() : field.matches(test.pattern);
}

/** A comparison's operator as SQL, where it is one and the same. */
export const operatorSql = (operator: Comparison): Sql => ({ text: operator, values: [] });

/** A column of texts. */
export function textField(column: Sql): Field {
  return {
    oneOf: (values) => amongst(column, values, textOf),
    compare: (operator, value) => sql`${column} ${operatorSql(operator)} ${textOf(value)}`,
    exists: () => sql`${column} IS NOT NULL`,
    matches: (pattern) => sql`matches_regex(${column}, ${pattern})`,
  };
}

/** A column of numbers; `read` makes one of what people write, such as 3 of "v3". */
export function numberField(column: Sql, read: (value: Scalar) => number = numberOf): Field {
  return {
    oneOf: (values) => amongst(column, values, read),
    compare: (operator, value) => sql`${column} ${operatorSql(operator)} ${read(value)}`,
    exists: () => sql`${column} IS NOT NULL`,
    matches: () => {
      throw new UserError('A regular expression cannot match a number.');
    },
  };
}

/**
 * A column of times, in milliseconds since 1970, asked for in ISO 8601. Times are told in whole seconds, so a second is
 * one time: nothing within it is later than it.
 */
export function timeField(column: Sql): Field {
  return {
    oneOf: (values) =>
      some(
        values.map((value) => {
          if (value === null) return sql`${column} IS NULL`;
          const { from, to } = timeOf(value);
          return sql`(${column} >= ${from} AND ${column} < ${to})`;
        }),
      ),
    compare: (operator, value) => {
      const { from, to } = timeOf(value);
      if (operator === '>') return sql`${column} >= ${to}`;
      if (operator === '<=') return sql`${column} < ${to}`;
      return sql`${column} ${operatorSql(operator)} ${from}`;
    },
    exists: () => sql`${column} IS NOT NULL`,
    matches: () => {
      throw new UserError('A regular expression cannot match a time.');
    },
  };
}

/** A list of texts that a row has in another table, such as tags: a row passes when any of them does. */
export function labelsField(has: (condition: Sql) => Sql, label: Sql): Field {
  const field = textField(label);
  return {
    oneOf: (values) => has(field.oneOf(values)),
    compare: (operator, value) => has(field.compare(operator, value)),
    exists: () => has(TRUE),
    matches: (pattern) => has(field.matches(pattern)),
  };
}

function amongst(column: Sql, values: readonly Scalar[], read: (value: Scalar) => string | number): Sql {
  const given = values.filter((value) => value !== null).map((value) => sql`${read(value)}`);
  const conditions = given.length > 0 ? [sql`${column} IN (${joinSql(given, ', ')})`] : [];
  if (values.includes(null)) conditions.push(sql`${column} IS NULL`);
  return conditions.length === 0 ? FALSE : some(conditions);
}

function textOf(value: Scalar): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

export function numberOf(value: Scalar): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  if (typeof number === 'boolean') return number ? 1 : 0;
  throw new UserError(`A filter compares a number with ${JSON.stringify(value)?.slice(0, 60)}. Use a number.`);
}

/** The span of time that a value names: a second, or a millisecond where it has a fraction. */
function timeOf(value: Scalar): { from: number; to: number } {
  if (typeof value === 'string') {
    // A time without a zone is meant as UTC, as W&B tells its times.
    const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/iu.test(value) || !value.includes(':');
    const from = Date.parse(zoned ? value : `${value}Z`);
    if (!Number.isNaN(from)) return { from, to: from + (value.includes('.') ? 1 : 1000) };
  }
  throw new UserError(`A filter compares a time with ${JSON.stringify(value)?.slice(0, 60)}. Use ISO 8601.`);
}
