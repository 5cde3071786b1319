/** Speaks GraphQL with the server that the explorer came from. */

import type { TypedDocumentString } from './typedDocument.ts';

/**
 * What went wrong.
 * - `network`: no answer came: the server is stopped or out of reach.
 * - `signIn`: the server wants an API key first.
 * - `http`: the server answered with a status that is an error.
 * - `cutOff`: an answer began and did not end, or is not what a Headwaters server says.
 * - `refused`: the server understood and said no; its sentence is in `detail`.
 */
export type ApiErrorKind = 'network' | 'signIn' | 'http' | 'cutOff' | 'refused';

/** A request that failed. The message is for logs; people read the text of the catalogue for its `kind`. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly kind: ApiErrorKind;
  /** The server's own sentences, where it said any. */
  readonly detail: string | null;
  /** The HTTP status, where there was one. */
  readonly status: number | null;

  constructor(kind: ApiErrorKind, { detail = null, status = null, cause }: ApiErrorFacts = {}) {
    super([kind, status, detail].filter((part) => part !== null).join(' '), { cause });
    this.kind = kind;
    this.detail = detail;
    this.status = status;
  }
}

interface ApiErrorFacts {
  readonly detail?: string | null;
  readonly status?: number | null;
  readonly cause?: unknown;
}

interface GraphqlAnswer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string }[];
}

/**
 * Runs one operation.
 *
 * @throws ApiError as its kinds say; the abort reason, untouched, when `signal` is aborted
 */
export async function execute<Result, Variables>(
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await send(JSON.stringify({ query: operation.toString(), variables }), signal);
  const text = await readAll(response, signal);
  const answer = parse<Result>(text);
  const detail = answer?.errors?.map(({ message }) => message).join('\n') ?? null;
  if (response.status === 401) throw new ApiError('signIn', { status: response.status, detail });
  if (answer === null || (detail === null && !response.ok)) {
    throw new ApiError(response.ok ? 'cutOff' : 'http', { status: response.status, detail });
  }
  if (detail !== null) throw new ApiError('refused', { status: response.status, detail });
  if (answer.data === null || answer.data === undefined) throw new ApiError('cutOff', { status: response.status });
  return answer.data;
}

async function send(body: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(new URL('/graphql', globalThis.location.origin), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
      ...(signal && { signal }),
    });
  } catch (cause) {
    signal?.throwIfAborted();
    throw new ApiError('network', { cause });
  }
}

async function readAll(response: Response, signal: AbortSignal | undefined): Promise<string> {
  try {
    return await response.text();
  } catch (cause) {
    signal?.throwIfAborted();
    throw new ApiError('cutOff', { status: response.status, cause });
  }
}

/** The answer in a body, or null when the body is none. */
function parse<Result>(text: string): GraphqlAnswer<Result> | null {
  try {
    const value: unknown = JSON.parse(text);
    const isAnswer = typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);
    return isAnswer ? (value as GraphqlAnswer<Result>) : null;
  } catch {
    return null;
  }
}
