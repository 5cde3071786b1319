/** What resolvers are given with each request. */

import type { Caller } from '../access/caller.ts';
import type { Services } from '../record/services.ts';
import type { Loaders } from './loaders.ts';

/** What a request comes with. */
export interface RequestContext {
  readonly services: Services;
  /** Who asks. */
  readonly caller: Caller;
  /** Where this request came in, such as "http://127.0.0.1:8080": upload and download targets may start with it. */
  readonly origin: string;
}

export interface Context extends RequestContext {
  readonly loaders: Loaders;
}

/** Time as the schema's DateTime: ISO 8601, in whole seconds as the client expects. */
export function dateTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/u, 'Z');
}
