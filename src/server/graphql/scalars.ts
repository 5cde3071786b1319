/** The schema's scalars. Values are passed through; what comes in is checked for its kind. */

import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';

import { UserError } from '../errors.ts';

const pass = (value: unknown) => value;

function scalar(name: string, parse: (value: unknown) => unknown, fromLiteral?: (node: ValueNode) => unknown) {
  return new GraphQLScalarType({
    name,
    serialize: pass,
    parseValue: parse,
    parseLiteral: (node) => parse(fromLiteral ? fromLiteral(node) : 'value' in node ? node.value : undefined),
  });
}

function text(name: string) {
  return scalar(name, (value) => {
    if (typeof value !== 'string') throw new UserError(`${name} must be a string.`);
    return value;
  });
}

function integer(name: string) {
  return scalar(
    name,
    (value) => {
      const number = typeof value === 'string' ? Number(value) : value;
      if (typeof number !== 'number' || !Number.isSafeInteger(number))
        throw new UserError(`${name} must be an integer.`);
      return number;
    },
    (node) => (node.kind === Kind.INT ? Number(node.value) : undefined),
  );
}

export const scalars = {
  DateTime: text('DateTime'),
  JSONString: text('JSONString'),
  JSON: scalar('JSON', pass),
  Int64: integer('Int64'),
  Duration: integer('Duration'),
  StringColumn: scalar('StringColumn', pass),
  IntColumn: scalar('IntColumn', pass),
  FloatColumn: scalar('FloatColumn', pass),
};
