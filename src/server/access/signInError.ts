/** The error that tells a client to sign in. */

import { UserError } from '../errors.ts';

/** The code by which the explorer knows that it has to ask for a key. */
const UNAUTHENTICATED = 'UNAUTHENTICATED';

/** Thrown (401) where a key is needed and none was sent, or a wrong one. */
export class SignInError extends UserError {
  readonly code = UNAUTHENTICATED;

  constructor(message: string) {
    super(message, 401);
  }
}
