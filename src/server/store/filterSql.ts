/** Filters as SQL conditions, by what the fields of a list are. */

import { UserError } from '../errors.ts';
import type { Filter, Scalar, Test } from './filter.ts';
import { every, FALSE, joinSql, not, some, sql, type Sql } from './sql.ts';

/** Something that rows can be asked about. Conditions may be NULL, which counts as not met. */
export interface Field {
  readonly test: (test: Test) => Sql;
}

/** The fields of a list by their names; undefined for a name that is none. */
export type Fields = (name: string) => Field | undefined;

/**
 * The condition that rows meet when they pass the filter.
 * @param what what the rows are, as an error says it: "Runs"
 * @throws UserError when a field is not known, or is compared with what it cannot be
 */
export function filterCondition(filter: Filter, fields: Fields, what: string): Sql {
  switch (filter.kind) {
    case 'every':
      return every(filter.parts.map((part) => filterCondition(part, fields, what)));
    case 'some':
      return some(filter.parts.map((part) => filterCondition(part, fields, what)));
    case 'not':
      return not(filterCondition(filter.part, fields, what));
    case 'test': {
      const field = fields(filter.field);
      if (!field) throw new UserError(`${what} cannot be filtered by "${filter.field.slice(0, 60)}".`);
      return field.test(filter.test);
    }
  }
}

/** A column of texts. */
export function textField(column: Sql): Field {
  return {
    test: (test) => {
      switch (test.kind) {
        case 'oneOf':
          return amongst(column, test.values, textOf);
        case 'compare':
          return sql`${column} ${{ text: test.operator, values: [] }} ${textOf(test.value)}`;
        case 'exists':
          return sql`${column} IS NOT NULL`;
        case 'matches':
          return sql`matches_regex(${column}, ${test.pattern})`;
      }
    },
  };
}

/** A column of numbers; `read` makes one of what people write, such as 3 of "v3". */
export function numberField(column: Sql, read: (value: Scalar) => number = numberOf): Field {
  return {
    test: (test) => {
      switch (test.kind) {
        case 'oneOf':
          return amongst(column, test.values, read);
        case 'compare':
          return sql`${column} ${{ text: test.operator, values: [] }} ${read(test.value)}`;
        case 'exists':
          return sql`${column} IS NOT NULL`;
        case 'matches':
          throw new UserError('A regular expression cannot be asked of a number.');
      }
    },
  };
}

/** A column of times, in milliseconds since 1970, asked for in ISO 8601. */
export function timeField(column: Sql): Field {
  return {
    test: (test) => {
      switch (test.kind) {
        case 'oneOf':
          return some(
            test.values.map((value) => {
              if (value === null) return sql`${column} IS NULL`;
              const { from, to } = timeOf(value);
              return sql`(${column} >= ${from} AND ${column} < ${to})`;
            }),
          );
        case 'compare': {
          // Times are told in whole seconds; a second is later than another as a whole.
          const { from, to } = timeOf(test.value);
          if (test.operator === '>') return sql`${column} >= ${to}`;
          if (test.operator === '>=') return sql`${column} >= ${from}`;
          return test.operator === '<' ? sql`${column} < ${from}` : sql`${column} < ${to}`;
        }
        case 'exists':
          return sql`${column} IS NOT NULL`;
        case 'matches':
          throw new UserError('A regular expression cannot be asked of a time.');
      }
    },
  };
}

/** A list of texts that a row has in another table, such as tags: a row passes when any of them does. */
export function labelsField(has: (condition: Sql) => Sql, label: Sql): Field {
  const field = textField(label);
  return {
    test: (test) => {
      if (test.kind === 'exists') return has(sql`TRUE`);
      return has(field.test(test));
    },
  };
}

function amongst<Value extends string | number>(
  column: Sql,
  values: readonly Scalar[],
  read: (value: Scalar) => Value,
): Sql {
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
  throw new UserError(`A filter compares a number with ${JSON.stringify(value)?.slice(0, 60)}.`);
}

/** The stretch of time that a value names: a second, or a millisecond where it has a fraction. */
function timeOf(value: Scalar): { from: number; to: number } {
  if (typeof value === 'string') {
    // A time without a zone is meant as UTC, as W&B tells its times.
    const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/iu.test(value) || !value.includes(':');
    const from = Date.parse(zoned ? value : `${value}Z`);
    if (!Number.isNaN(from)) return { from, to: from + (value.includes('.') ? 1 : 1000) };
  }
  throw new UserError(`A filter compares a time with ${JSON.stringify(value)?.slice(0, 60)}: write ISO 8601.`);
}
