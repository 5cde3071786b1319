/** Signing in with an API key: the browser's session with a server that asks for one. */

import { queryOptions } from '@tanstack/react-query';
import { ApiError } from './client.ts';
import { sessionKey } from './queryKeys.ts';

/** Whether the server asks for keys, and whose session this is; `user` is null where one must sign in first. */
export interface Session {
  readonly needsKey: boolean;
  readonly user: string | null;
}

export function sessionQuery() {
  return queryOptions({
    queryKey: sessionKey,
    queryFn: ({ signal }) => ask({ signal }),
    staleTime: Infinity,
    // Pages tell a server that cannot be reached by themselves.
    throwOnError: false,
  });
}

/** @throws ApiError `refused` with the server's sentence when the key is wrong, revoked or tried too often */
export function signIn(key: string): Promise<Session> {
  return ask({ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ key }) });
}

export function signOut(): Promise<Session> {
  return ask({ method: 'DELETE' });
}

async function ask(request: RequestInit): Promise<Session> {
  let response: Response;
  try {
    response = await fetch(new URL('/session', globalThis.location.origin), request);
  } catch (cause) {
    request.signal?.throwIfAborted();
    throw new ApiError('network', { cause });
  }
  const answer: unknown = await response.json().catch(() => null);
  if (isSession(answer)) return answer;
  const detail = sentencesOf(answer);
  throw new ApiError(detail === null ? 'cutOff' : 'refused', { status: response.status, detail });
}

function isSession(answer: unknown): answer is Session {
  return typeof answer === 'object' && answer !== null && 'needsKey' in answer && 'user' in answer;
}

function sentencesOf(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('errors' in answer)) return null;
  return (answer.errors as readonly { readonly message: string }[]).map(({ message }) => message).join('\n');
}
