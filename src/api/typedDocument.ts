import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** The text of a GraphQL operation that knows the types of its answer and of its variables. */
export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  /** Carries the types alone; there is never a value. */
  declare readonly __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
}
