import { setImmediate as turn } from 'node:timers/promises';
import { MessageChannel } from 'node:worker_threads';

import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { ApiError } from '../../src/api/client.ts';
import { WorkerStoppedError, connect, serve, startService } from '../../src/engine/workerRpc.ts';

interface Echo {
  /** Answers with the text, when told to. */
  say(text: string, signal?: AbortSignal): Promise<string>;
  fail(kind: 'error' | 'api' | 'text'): Promise<never>;
  sum(...numbers: readonly number[]): Promise<number>;
}

const NAMES = { say: true, fail: true, sum: true } as const;

/** A service that answers when it is told to, and what it was told. */
function manualService() {
  const calls: { readonly text: string; readonly answer: () => void; readonly signal: AbortSignal | undefined }[] = [];
  const service: Echo = {
    say(text, signal) {
      const { promise, resolve } = Promise.withResolvers<string>();
      calls.push({ text, answer: () => resolve(text), signal });
      return promise;
    },
    async fail(kind) {
      if (kind === 'api') throw new ApiError('refused', { status: 403, detail: 'No.' });
      // oxlint-disable-next-line typescript/only-throw-error -- a worker may throw anything
      if (kind === 'text') throw 'out of paper';
      throw Object.assign(new Error('broken'), { name: 'BrokenError' });
    },
    sum: (...numbers) => Promise.resolve(numbers.reduce((total, number) => total + number, 0)),
  };
  return { calls, service };
}

/** The service behind a real message channel, as behind a worker. */
function acrossChannel() {
  const manual = manualService();
  const { port1, port2 } = new MessageChannel();
  const sent = vi.spyOn(port2, 'postMessage');
  serve<Echo>(manual.service, port1 as unknown as Worker);
  const onStop = vi.fn<() => void>();
  const worker = new FakeWorker();
  const channel = {
    postMessage: port2.postMessage.bind(port2),
    addEventListener: (kind: string, listener: EventListener) => {
      if (kind === 'message') (port2 as unknown as Worker).addEventListener(kind, listener);
      else worker.addEventListener(kind, listener);
    },
  } as unknown as Worker;
  const remote = connect<Echo>(channel, NAMES, onStop);
  for (const port of [port1, port2]) {
    port.start();
    port.unref();
  }
  return { ...manual, ...remote, sent, worker, onStop };
}

/** A worker that never answers and reports what it is told to. */
class FakeWorker extends EventTarget {
  readonly messages: unknown[] = [];
  isTerminated = false;

  postMessage(message: unknown): void {
    this.messages.push(message);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  breaks(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }
}

const settled = async (promise: Promise<unknown>) =>
  Promise.race([
    promise.then(
      () => 'answered',
      () => 'failed',
    ),
    turn('waiting'),
  ]);

afterEach(() => void vi.unstubAllGlobals());

describe('calls across a channel', () => {
  test('get their own answers, in whatever order they are answered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), async (order) => {
        const { calls, methods } = acrossChannel();
        const answers = order.map((_, at) => methods.say(`call ${at}`));
        await vi.waitFor(() => expect(calls).toHaveLength(6));
        for (const at of order) calls[at]?.answer();
        expect(await Promise.all(answers)).toEqual(order.map((_, at) => `call ${at}`));
      }),
      { numRuns: 20 },
    );
  });

  test('hand over their arguments', async () => {
    const { methods } = acrossChannel();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: -1000, max: 1000 })), async (numbers) => {
        expect(await methods.sum(...numbers)).toBe(numbers.reduce((total, number) => total + number, 0));
      }),
      { numRuns: 20 },
    );
  });

  test('fail with what the method threw', async () => {
    const { methods } = acrossChannel();
    await expect(methods.fail('error')).rejects.toMatchObject({ name: 'BrokenError', message: 'broken' });
    await expect(methods.fail('text')).rejects.toThrow('out of paper');
    const refused = methods.fail('api');
    await expect(refused).rejects.toBeInstanceOf(ApiError);
    await expect(refused).rejects.toMatchObject({ kind: 'refused', status: 403, detail: 'No.' });
  });

  test('fail where a method is not one of the service', async () => {
    const { port1, port2 } = new MessageChannel();
    serve<Echo>(manualService().service, port1 as unknown as Worker);
    const { methods } = connect<{ toString(): Promise<string> }>(port2 as unknown as Worker, { toString: true });
    for (const port of [port1, port2]) {
      port.start();
      port.unref();
    }
    await expect(methods.toString()).rejects.toThrow('no method toString');
  });

  test('fail where an argument cannot be sent', async () => {
    const { methods } = acrossChannel();
    await expect(methods.say((() => 'a function') as never)).rejects.toThrow('could not be cloned');
    expect(await methods.sum(1, 2)).toBe(3);
  });
});

describe('an abort', () => {
  test('before the call sends nothing', async () => {
    const { methods, sent } = acrossChannel();
    await expect(methods.say('late', AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
    expect(sent).not.toHaveBeenCalled();
  });

  test('before the answer fails the call at once, and reaches the method', async () => {
    const { calls, methods } = acrossChannel();
    const controller = new AbortController();
    const answer = methods.say('slow', controller.signal);
    await vi.waitFor(() => expect(calls).toHaveLength(1));
    controller.abort(new Error('enough'));
    await expect(answer).rejects.toThrow('enough');
    await vi.waitFor(() => expect(calls[0]?.signal?.aborted).toBe(true));
    calls[0]?.answer();
    // The late answer is nobody's: the next call gets its own.
    const next = methods.say('next');
    await vi.waitFor(() => expect(calls).toHaveLength(2));
    calls[1]?.answer();
    expect(await next).toBe('next');
  });

  test('after the answer tells nobody', async () => {
    const { calls, methods, sent } = acrossChannel();
    const controller = new AbortController();
    const answer = methods.say('quick', controller.signal);
    await vi.waitFor(() => expect(calls).toHaveLength(1));
    calls[0]?.answer();
    expect(await answer).toBe('quick');
    controller.abort();
    expect(sent).toHaveBeenCalledTimes(1);
  });
});

describe('a worker that stops', () => {
  test('fails the calls that wait and those to come, and is told of once', async () => {
    const { methods, worker, onStop } = acrossChannel();
    const waiting = [methods.say('one'), methods.say('two')];
    worker.breaks('out of memory');
    for (const call of waiting) await expect(call).rejects.toThrow(new WorkerStoppedError('out of memory'));
    await expect(methods.sum(1)).rejects.toBeInstanceOf(WorkerStoppedError);
    worker.breaks('again');
    expect(onStop).toHaveBeenCalledTimes(1);
  });

  test('is ended, and another one serves the next start', async () => {
    const workers: FakeWorker[] = [];
    vi.stubGlobal('Worker', FakeWorker);
    const onStop = vi.fn<() => void>();
    const start = () =>
      startService<Echo>({
        names: NAMES,
        worker: () => {
          const worker = new FakeWorker();
          workers.push(worker);
          return worker as unknown as Worker;
        },
        inThread: () => Promise.reject(new Error('There are workers.')),
        onStop,
      });
    const first = start();
    const call = first.methods.sum(1, 2);
    workers[0]?.breaks('');
    await expect(call).rejects.toBeInstanceOf(WorkerStoppedError);
    expect([workers[0]?.isTerminated, onStop.mock.calls.length]).toEqual([true, 1]);

    const second = start();
    const waiting = second.methods.sum(3);
    expect(await settled(waiting)).toBe('waiting');
    second.terminate();
    await expect(waiting).rejects.toBeInstanceOf(WorkerStoppedError);
    // Who ended it knows.
    expect([workers[1]?.isTerminated, onStop.mock.calls.length]).toEqual([true, 1]);
  });
});

test('without workers the service runs in this thread, loaded once', async () => {
  vi.stubGlobal('Worker', undefined);
  const { calls, service } = manualService();
  const inThread = vi.fn<() => Promise<Echo>>().mockResolvedValue(service);
  const { methods } = startService<Echo>({
    names: NAMES,
    worker: () => {
      throw new Error('There are no workers.');
    },
    inThread,
  });
  const { signal } = new AbortController();
  const answer = methods.say('here', signal);
  await vi.waitFor(() => expect(calls[0]?.signal).toBe(signal));
  calls[0]?.answer();
  expect(await answer).toBe('here');
  await expect(methods.fail('error')).rejects.toThrow('broken');
  expect(inThread).toHaveBeenCalledTimes(1);
});
