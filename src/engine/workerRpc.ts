/* oxlint-disable unicorn/require-post-message-target-origin -- a worker's messages have no origin to name */
/**
 * Calls of methods across a message channel, as between a page and its workers. Every call settles: with the answer of
 * the method, with its error, when it is aborted, and when the other end stops.
 */

import { ApiError } from '../api/client.ts';
import type { ApiErrorKind } from '../api/client.ts';

/**
 * An object whose own methods can be called across a channel. They do not use `this`; what they take and
 * give is cloned, except for abort signals.
 */
export type Service<Methods> = { readonly [Name in keyof Methods]: (...args: never[]) => Promise<unknown> };

/** The names of a service's methods, all of them. */
export type MethodNames<Methods> = { readonly [Name in keyof Methods]: true };

type Channel = Pick<Worker, 'postMessage' | 'addEventListener'>;
type AnyMethod = (...args: readonly unknown[]) => Promise<unknown>;
/** A service whose types are not checked: names and arguments came as messages. */
type AnyService = Readonly<Record<string, AnyMethod>>;

interface Call {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
  /** Where among the arguments an abort signal belongs, which cannot be cloned; -1 where there is none. */
  readonly signalAt: number;
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

/** The worker could not be loaded, broke or was terminated: it will answer no more calls. */
export class WorkerStoppedError extends Error {
  override readonly name = 'WorkerStoppedError';
}

/** Answers the calls that arrive on a channel by the methods of a service. */
export function serve<Methods extends Service<Methods>>(service: Methods, channel: Channel): void {
  const running = new Map<number, AbortController>();
  channel.addEventListener('message', ({ data }: MessageEvent<Call | Abort>) => {
    if ('abort' in data) running.get(data.abort)?.abort();
    else void answer(data);
  });

  async function answer({ id, method, args, signalAt }: Call): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    try {
      const value = await methodOf(
        service,
        method,
      )(...args.map((arg, at) => (at === signalAt ? controller.signal : arg)));
      channel.postMessage({ id, value } satisfies Answer);
    } catch (error) {
      channel.postMessage({ id, failure: describe(error) } satisfies Answer);
    } finally {
      running.delete(id);
    }
  }
}

/** A service at the other end of a channel. */
export interface Remote<Methods> {
  /** An aborted call rejects at once with the signal's reason, and the other end is told. */
  readonly methods: Methods;
  /** Fails all calls, those that wait and those to come, with a `WorkerStoppedError`. */
  readonly stop: (reason: string) => void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Calls the service at the other end of a channel.
 *
 * @param onStop called once, when the other end reports an error outside of a call
 */
export function connect<Methods extends Service<Methods>>(
  channel: Channel,
  names: MethodNames<Methods>,
  onStop: () => void = () => undefined,
): Remote<Methods> {
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  let stopped: WorkerStoppedError | null = null;

  const stop = (reason: string): void => {
    if (stopped) return;
    stopped = new WorkerStoppedError(reason);
    for (const { reject } of waiting.values()) reject(stopped);
    waiting.clear();
  };
  channel.addEventListener('message', ({ data: { id, value, failure } }: MessageEvent<Answer>) => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (failure) call?.reject(revive(failure));
    else call?.resolve(value);
  });
  onFailure(channel, (reason) => {
    if (stopped) return;
    stop(reason);
    onStop();
  });

  const call = async (method: string, args: readonly unknown[]): Promise<unknown> => {
    const signalAt = args.findIndex((arg) => arg instanceof AbortSignal);
    const signal = args[signalAt] as AbortSignal | undefined;
    signal?.throwIfAborted();
    if (stopped) throw stopped;
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const id = ++calls;
    const abort = (): void => {
      waiting.delete(id);
      channel.postMessage({ abort: id } satisfies Abort);
      reject(signal?.reason);
    };
    waiting.set(id, { resolve, reject });
    signal?.addEventListener('abort', abort, { once: true });
    try {
      const sent = args.map((arg, at) => (at === signalAt ? null : arg));
      channel.postMessage({ id, method, args: sent, signalAt } satisfies Call);
      return await promise;
    } finally {
      waiting.delete(id);
      signal?.removeEventListener('abort', abort);
    }
  };
  const methods = Object.fromEntries(
    Object.keys(names).map((method) => [method, (...args: readonly unknown[]) => call(method, args)]),
  );
  return { methods: methods as AnyService as unknown as Methods, stop };
}

/** Calls back when a worker reports an error outside of a call: its script did not load, or it broke. */
export function onFailure(worker: Pick<Worker, 'addEventListener'>, callback: (reason: string) => void): void {
  worker.addEventListener('error', ({ message }) => callback(message || 'The worker stopped.'));
  worker.addEventListener('messageerror', () => callback('An answer of the worker could not be read.'));
}

/** How a service is started. */
export interface ServiceSource<Methods> {
  readonly names: MethodNames<Methods>;
  /** Starts the worker that serves it. */
  readonly worker: () => Worker;
  /** Loads it into this thread, where there are no workers. */
  readonly inThread: () => Promise<Methods>;
  /** Called once, when the worker has stopped by itself. */
  readonly onStop?: () => void;
}

export interface StartedService<Methods> {
  readonly methods: Methods;
  /** Ends the worker; calls that still wait reject with a `WorkerStoppedError`. */
  readonly terminate: () => void;
}

/** Starts a service in a worker of its own, or in this thread where there are no workers. */
export function startService<Methods extends Service<Methods>>({
  names,
  worker: startWorker,
  inThread,
  onStop,
}: ServiceSource<Methods>): StartedService<Methods> {
  if (typeof Worker === 'undefined') return { methods: methodsOf(names, inThread()), terminate: () => undefined };
  const worker = startWorker();
  const { methods, stop } = connect(worker, names, () => {
    worker.terminate();
    onStop?.();
  });
  return {
    methods,
    terminate: () => {
      worker.terminate();
      stop('The worker was ended.');
    },
  };
}

/** The methods of a service that is still being loaded. */
function methodsOf<Methods extends Service<Methods>>(names: MethodNames<Methods>, loading: Promise<Methods>): Methods {
  const methods = Object.fromEntries(
    Object.keys(names).map((name) => [
      name,
      async (...args: readonly unknown[]) => methodOf(await loading, name)(...args),
    ]),
  );
  return methods as AnyService as unknown as Methods;
}

/** @throws when the service has no such method */
function methodOf(service: object, name: string): AnyMethod {
  const method = Object.hasOwn(service, name) ? (service as AnyService)[name] : undefined;
  if (method === undefined) throw new Error(`The service has no method ${name}.`);
  return method;
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
