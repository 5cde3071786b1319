/** What resolvers are given with each request. */

import type { Recorder } from '../record/recorder.ts';
import type { AddressBook } from '../files/addresses.ts';
import type { Loaders } from './loaders.ts';

/** What a request comes with. */
export interface RequestContext {
  readonly recorder: Recorder;
  readonly addresses: AddressBook;
  /** Where this request came in, such as "http://127.0.0.1:8080": file addresses start with it. */
  readonly origin: string;
}

export interface Context extends RequestContext {
  readonly loaders: Loaders;
}

/** Time as the schema's DateTime: ISO 8601, in whole seconds as the client expects. */
export function dateTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/u, 'Z');
}
