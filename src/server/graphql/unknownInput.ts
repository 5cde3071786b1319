/**
 * Newer clients send input fields that this schema does not know yet; GraphQL would refuse the whole operation. They
 * are dropped here: a client that sends an optional extra must not fail for it.
 */

import {
  getNamedType,
  isInputObjectType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** The variables of an operation without fields that their types do not have. */
export function dropUnknownInputFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const known: Record<string, unknown> = { ...variables };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const variable of definition.variableDefinitions ?? []) {
      const name = variable.variable.name.value;
      const type = typeFromAST(schema, variable.type) as GraphQLInputType | undefined;
      if (type && name in known) known[name] = dropUnknown(type, known[name]);
    }
  }
  return known;
}

function dropUnknown(type: GraphQLInputType, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => dropUnknown(type, item));
  const named = getNamedType(type);
  if (!isInputObjectType(named) || typeof value !== 'object' || value === null) return value;
  const fields = named.getFields();
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const field = fields[name];
      return field ? [[name, dropUnknown(field.type, inner)]] : [];
    }),
  );
}
