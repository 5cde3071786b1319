/** What the server refuses of an address: an order or a filter that rows cannot have. */

import { ApiError } from '../../api/client.ts';

/** The server's sentence; null where the error is another one, or there is none. */
export function refusalOf(error: Error | null): string | null {
  return error instanceof ApiError && error.kind === 'refused' ? (error.detail ?? '') : null;
}

/** For queries of rows: a refusal is told in the table's place, and every other error takes the page's. */
export function throwUnlessRefused(error: Error, query: { readonly state: { readonly data: unknown } }): boolean {
  return query.state.data === undefined && refusalOf(error) === null;
}
