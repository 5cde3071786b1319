/** Which resolvers a type of the schema must have. */

import type { Resolvers, ResolversParentTypes } from './generated.ts';

/** The types that have something else behind them than their own fields. */
export type TypeName = keyof Resolvers & keyof ResolversParentTypes;

/**
 * The resolvers of a type: one is required for each field that what stands behind the type does not have, or not as
 * the schema says. So a field fails to compile when the schema lost it, and when nothing answers it; one that may be
 * null is null where nothing answers it.
 */
export type ResolversOf<Name extends TypeName> = Fields<Name> &
  Required<Pick<Fields<Name>, UnansweredField<Fields<Name>, ResolversParentTypes[Name]>>>;

type Fields<Name extends TypeName> = NonNullable<Resolvers[Name]>;

type UnansweredField<Fields, Parent> = {
  [Field in keyof Fields]-?: Field extends `__${string}`
    ? never
    : IsAnswered<Fields[Field], Field extends keyof Parent ? Parent[Field] : undefined> extends true
      ? never
      : Field;
}[keyof Fields];

type IsAnswered<Resolver, Value> =
  NonNullable<Resolver> extends (...args: never) => infer Answer ? (Called<Value> extends Answer ? true : false) : true;

/** GraphQL calls functions that it finds in the place of a value. */
type Called<Value> = Value extends () => infer Result ? Result : Value;

/** The types that cannot do without resolvers of their own. */
export type TypeWithResolvers = {
  [Name in TypeName]: [UnansweredField<Fields<Name>, ResolversParentTypes[Name]>] extends [never] ? never : Name;
}[TypeName];
