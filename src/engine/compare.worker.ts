/* oxlint-disable unicorn/require-post-message-target-origin -- a worker's messages have no origin to name */
/** Compares the lineages of one request. Who asked ends the worker. */

import { compareHere } from './compareHere.ts';
import type { CompareAnswer, CompareRequest } from './compareLineages.ts';

globalThis.addEventListener('message', (event: MessageEvent<CompareRequest>) => {
  const answer = (message: CompareAnswer) => {
    globalThis.postMessage(message);
  };
  compareHere(event.data, new AbortController().signal).then(
    (value) => {
      answer({ value });
    },
    (error: unknown) => {
      answer({ failure: String(error) });
    },
  );
});
