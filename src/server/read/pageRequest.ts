/** Pages as protocols ask for them. */

import { UserError } from '../errors.ts';
import type { PageRequest } from '../store/paging.ts';

const MAX_PAGE = 10_000;

/** A connection's arguments, as resolvers are given them. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly offset?: number | null | undefined;
}

/**
 * Checks a connection's arguments.
 * @throws UserError when `first` is negative or larger than 10,000, or `offset` is negative
 */
export function pageRequest(args: PageArguments, otherwise = 50): PageRequest {
  const first = args.first ?? otherwise;
  const offset = args.offset ?? 0;
  if (first < 0 || first > MAX_PAGE) throw new UserError(`"first" is ${first}; it must be between 0 and ${MAX_PAGE}.`);
  if (offset < 0) throw new UserError(`"offset" is ${offset}; it cannot be negative.`);
  // The client sends an empty cursor for the first page now and then.
  return { first, after: args.after ? args.after : null, offset };
}
