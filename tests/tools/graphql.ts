/** Speaking to a server as the client does, one request at a time, for tests of what the client never sends. */

/** A key as the client sends it; on a loopback address any well-formed key will do. */
export function authorization(key = 'a'.repeat(40)): string {
  return `Basic ${Buffer.from(`api:${key}`).toString('base64')}`;
}

export interface GraphqlAnswer {
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>> | null;
  /** The messages of the errors; empty when there are none. */
  readonly errors: readonly string[];
}

/** Sends any body to the GraphQL address, JSON or not. */
export async function postGraphql(
  baseUrl: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<GraphqlAnswer> {
  const response = await fetch(`${baseUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: authorization(), ...headers },
    body,
  });
  const text = await response.text();
  const answer = readAnswer(text);
  return {
    status: response.status,
    data: answer.data ?? null,
    errors: answer.errors?.map(({ message }) => message) ?? (response.ok ? [] : [text]),
  };
}

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string }[];
}

function readAnswer(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return {};
  }
}

/** Runs one operation. */
export function ask(baseUrl: string, query: string, variables: object = {}): Promise<GraphqlAnswer> {
  return postGraphql(baseUrl, JSON.stringify({ query, variables, operationName: '' }));
}

/** Runs one operation that must succeed, and gives its data. */
export async function askFor<Data>(baseUrl: string, query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await ask(baseUrl, query, variables);
  if (data === null || errors.length > 0) throw new Error(`The server answered with errors: ${errors.join(' ')}`);
  return data as Data;
}
