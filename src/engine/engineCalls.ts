/* oxlint-disable unicorn/require-post-message-target-origin -- a worker's messages have no origin to name */
/** Calls of the engine over a message channel. Every call is answered, also by failure; an aborted one is told. */

import { ApiError } from '../api/client.ts';
import type { ApiErrorKind } from '../api/client.ts';
import type { LineageEngine } from './scene.ts';

type Method = keyof LineageEngine;

interface Call {
  readonly id: number;
  readonly method: Method;
  readonly args: readonly unknown[];
}

interface Abort {
  readonly abort: number;
}

/** An error's class does not survive a message: what the explorer tells apart travels as plain facts. */
interface Failure {
  readonly name: string;
  readonly message: string;
  readonly api: { readonly kind: ApiErrorKind; readonly detail: string | null; readonly status: number | null } | null;
}

interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly failure?: Failure;
}

type Channel = Pick<Worker, 'postMessage' | 'addEventListener'>;

/** Answers calls that arrive on a channel. */
export function answerCalls(engine: LineageEngine, channel: Channel): void {
  const running = new Map<number, AbortController>();
  channel.addEventListener('message', (event: MessageEvent<Call | Abort>) => {
    const message = event.data;
    if ('abort' in message) running.get(message.abort)?.abort();
    else void answer(message);
  });

  async function answer({ id, method, args }: Call): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    try {
      const run = engine[method] as (...args: readonly unknown[]) => Promise<unknown>;
      const value = await run(...args, ...(method === 'open' ? [controller.signal] : []));
      channel.postMessage({ id, value } satisfies Answer);
    } catch (error) {
      channel.postMessage({ id, failure: describe(error) } satisfies Answer);
    } finally {
      running.delete(id);
    }
  }
}

/** An engine that lives at the other end of a channel. */
export function callEngine(channel: Channel): LineageEngine {
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: unknown) => void }>();
  let calls = 0;
  channel.addEventListener('message', (event: MessageEvent<Answer>) => {
    const { id, value, failure } = event.data;
    const call = waiting.get(id);
    waiting.delete(id);
    if (failure) call?.reject(revive(failure));
    else call?.resolve(value as never);
  });
  channel.addEventListener('error', () => {
    for (const call of waiting.values()) call.reject(new Error('The lineage worker stopped.'));
    waiting.clear();
  });

  function call(method: Method, args: readonly unknown[], signal?: AbortSignal) {
    return new Promise<never>((resolve, reject) => {
      const id = ++calls;
      waiting.set(id, { resolve, reject });
      signal?.addEventListener('abort', () => channel.postMessage({ abort: id } satisfies Abort), { once: true });
      channel.postMessage({ id, method, args } satisfies Call);
    });
  }

  return {
    open: (request, signal) => call('open', [request], signal),
    draw: (...args) => call('draw', args),
    members: (...args) => call('members', args),
    matches: (...args) => call('matches', args),
    search: (...args) => call('search', args),
    locate: (...args) => call('locate', args),
    light: (...args) => call('light', args),
    exportJson: (...args) => call('exportJson', args),
  };
}

function describe(error: unknown): Failure {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const api = error instanceof ApiError ? { kind: error.kind, detail: error.detail, status: error.status } : null;
  return { name, message, api };
}

function revive({ name, message, api }: Failure): Error {
  if (api) return new ApiError(api.kind, { detail: api.detail, status: api.status });
  return Object.assign(new Error(message), { name });
}
