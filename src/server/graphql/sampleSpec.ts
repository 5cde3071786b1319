/** Specifications of `sampledHistory`: JSON in strings. */

import * as v from 'valibot';

import { readPythonJson } from '../../shared/pythonJson.ts';
import { UserError } from '../errors.ts';
import type { SampleSpec } from '../read/history.ts';

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const Spec = v.object({
  keys: v.optional(v.array(v.string())),
  samples: v.optional(Count),
  minStep: v.optional(Count),
  maxStep: v.optional(Count),
});

/** @throws UserError when a specification is not JSON, or not of its form */
export function parseSampleSpec(spec: string): SampleSpec {
  const document = readPythonJson(spec);
  if (document === undefined) throw new UserError('A spec of "sampledHistory" is not valid JSON.');
  const parsed = v.safeParse(Spec, document);
  if (!parsed.success) {
    throw new UserError(`A spec of "sampledHistory" is invalid: ${parsed.issues[0].message}.`);
  }
  return parsed.output as SampleSpec;
}
