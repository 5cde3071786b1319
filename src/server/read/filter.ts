/**
 * W&B's filters: MongoDB's query documents, as the client's public API sends them. Read here into a tree of tests
 * on fields; `filterSql.ts` makes SQL of it.
 */

import { UserError } from '../errors.ts';
import type { Scalar } from '../store/values.ts';
import { literalPattern } from '../../shared/regex.ts';
import { checkRegex } from '../store/regex.ts';

export type Comparison = '>' | '>=' | '<' | '<=';

export type Test =
  | { readonly kind: 'oneOf'; readonly values: readonly Scalar[] }
  | { readonly kind: 'compare'; readonly operator: Comparison; readonly value: Scalar }
  | { readonly kind: 'exists' }
  | { readonly kind: 'matches'; readonly pattern: string };

export type Filter =
  | { readonly kind: 'every' | 'some'; readonly parts: readonly Filter[] }
  | { readonly kind: 'not'; readonly part: Filter }
  | { readonly kind: 'test'; readonly field: string; readonly test: Test };

/** A database takes neither endless conditions nor endlessly deep ones. */
const MAX_TESTS = 500;
const MAX_DEPTH = 20;
const MAX_VALUES = 10_000;

/** Reads a filter; no filter at all lets everything through. @throws UserError when it is not one */
export function parseFilter(text: string | null | undefined): Filter {
  if (!text) return { kind: 'every', parts: [] };
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new UserError(`The filter ${text.slice(0, 100)} is not valid JSON.`);
  }
  if (document === null) return { kind: 'every', parts: [] };
  return new FilterReader().document(document, 0);
}

const COMPARISONS = { $gt: '>', $gte: '>=', $lt: '<', $lte: '<=' } as const;

class FilterReader {
  #tests = 0;
  #values = 0;

  /** `{"state": "finished", "$or": […]}`: all of its entries. */
  document(document: unknown, depth: number): Filter {
    if (depth > MAX_DEPTH) throw new UserError(`The filter is nested more than ${MAX_DEPTH} levels deep.`);
    const parts = entriesOf(document).map(([key, value]): Filter => {
      switch (key) {
        case '$and':
          return { kind: 'every', parts: this.#documents(key, value, depth) };
        case '$or':
          return { kind: 'some', parts: this.#documents(key, value, depth) };
        case '$nor':
          return { kind: 'not', part: { kind: 'some', parts: this.#documents(key, value, depth) } };
        case '$not':
          return { kind: 'not', part: this.document(value, depth + 1) };
        default:
          if (key.startsWith('$')) throw unknownOperator(key);
          return this.#field(key, value, depth);
      }
    });
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'every', parts };
  }

  #documents(operator: string, value: unknown, depth: number): Filter[] {
    if (!Array.isArray(value)) throw new UserError(`The filter operator ${operator} requires a list.`);
    return value.map((item) => this.document(item, depth + 1));
  }

  /** What one field is asked: a value, or operators with their operands. */
  #field(field: string, asked: unknown, depth: number): Filter {
    if (depth > MAX_DEPTH) throw new UserError(`The filter is nested more than ${MAX_DEPTH} levels deep.`);
    if (isScalar(asked)) return this.#test(field, { kind: 'oneOf', values: [asked] });
    const entries = entriesOf(asked);
    const plain = entries.find(([key]) => !key.startsWith('$'));
    if (plain) throw new UserError(`Use "${field}.${plain[0]}" in the filter instead of an object in "${field}".`);
    const parts = entries
      .filter(([key]) => key !== '$options')
      .map(([operator, operand]) => this.#operator(field, operator, operand, asked, depth));
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'every', parts };
  }

  #operator(field: string, operator: string, operand: unknown, siblings: unknown, depth: number): Filter {
    const not = (part: Filter): Filter => ({ kind: 'not', part });
    const oneOf = (values: readonly Scalar[]) => this.#test(field, { kind: 'oneOf', values });
    switch (operator) {
      case '$eq':
        return oneOf([scalar(operator, operand)]);
      case '$ne':
        return not(oneOf([scalar(operator, operand)]));
      case '$in':
        return oneOf(scalars(operator, operand));
      case '$nin':
        return not(oneOf(scalars(operator, operand)));
      case '$all':
        return { kind: 'every', parts: scalars(operator, operand).map((value) => oneOf([value])) };
      case '$gt':
      case '$gte':
      case '$lt':
      case '$lte':
        return this.#test(field, {
          kind: 'compare',
          operator: COMPARISONS[operator],
          value: scalar(operator, operand),
        });
      case '$exists': {
        if (typeof operand !== 'boolean') throw new UserError('The filter operator $exists requires true or false.');
        const exists = this.#test(field, { kind: 'exists' });
        return operand ? exists : not(exists);
      }
      case '$regex': {
        const options = entriesOf(siblings).find(([key]) => key === '$options')?.[1];
        const pattern = `${options === 'i' ? '(?i)' : ''}${text(operator, operand)}`;
        return this.#test(field, { kind: 'matches', pattern: checkRegex(pattern) });
      }
      case '$contains':
        return this.#test(field, { kind: 'matches', pattern: checkRegex(literalPattern(text(operator, operand))) });
      case '$not':
        return not(this.#field(field, operand, depth + 1));
      default:
        throw unknownOperator(operator);
    }
  }

  #test(field: string, test: Test): Filter {
    this.#tests++;
    if (this.#tests > MAX_TESTS) throw new UserError(`The filter has more than ${MAX_TESTS} conditions.`);
    this.#values += test.kind === 'oneOf' ? test.values.length : 0;
    if (this.#values > MAX_VALUES) throw new UserError(`The filter has more than ${MAX_VALUES} values.`);
    return { kind: 'test', field, test };
  }
}

function unknownOperator(operator: string): UserError {
  return new UserError(`Unsupported filter operator "${operator.slice(0, 40)}".`);
}

function entriesOf(document: unknown): [string, unknown][] {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    throw new UserError(`A filter must be an object, not ${JSON.stringify(document).slice(0, 60)}.`);
  }
  return Object.entries(document);
}

function isScalar(value: unknown): value is Scalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function scalar(operator: string, operand: unknown): Scalar {
  if (isScalar(operand)) return operand;
  throw new UserError(`The filter operator ${operator} requires a single value. Use $in for several.`);
}

function scalars(operator: string, operand: unknown): Scalar[] {
  if (!Array.isArray(operand)) throw new UserError(`The filter operator ${operator} requires a list.`);
  return operand.map((value) => scalar(operator, value));
}

function text(operator: string, operand: unknown): string {
  if (typeof operand === 'string') return operand;
  throw new UserError(`The filter operator ${operator} requires a string.`);
}
