/** An error whose message is meant for the person whose script or browser caused it. Nothing was changed. */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** The HTTP status where the error is answered outside of GraphQL. */
  readonly status: number;

  constructor(message: string, status = 400) {
    super(message);
    this.status = status;
  }
}
