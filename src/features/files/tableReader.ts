/* oxlint-disable unicorn/require-post-message-target-origin -- a worker's messages have no origin to name */

/** Asks the worker that holds a table for its facts and rows. */

import type { Numbered, TableAnswers, TableRequest } from './tableTalk.ts';

export interface TableReader {
  /** Fails when the worker does: it could not be loaded, or its memory is full. */
  readonly ask: <Request extends TableRequest>(request: Request) => Promise<TableAnswers[Request['kind']]>;
  /** Ends the worker; what was asked is never answered. */
  readonly close: () => void;
}

interface Waiting {
  readonly resolve: (body: never) => void;
  readonly reject: (error: Error) => void;
}

/** Starts a worker for one table. */
export function startReader(): TableReader {
  const worker = new Worker(new URL('./tableReader.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  worker.addEventListener('message', ({ data: { number, body } }: MessageEvent<Numbered<never>>) => {
    waiting.get(number)?.resolve(body);
    waiting.delete(number);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });
  return {
    ask: (body) =>
      new Promise((resolve, reject) => {
        asked += 1;
        waiting.set(asked, { resolve, reject });
        worker.postMessage({ number: asked, body } satisfies Numbered<TableRequest>);
      }),
    close: () => {
      worker.terminate();
    },
  };
}
