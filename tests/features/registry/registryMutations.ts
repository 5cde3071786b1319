/** Answers of single mutations, for tests of what is done to registries. */

import type { serveGraphql } from '../../support/msw.ts';
import { root } from './registryAnswers.ts';

type Server = ReturnType<typeof serveGraphql>;

/** Answers one mutation, and keeps what it was asked. */
export function keeping(server: Server, mutation: string, answer: object): readonly unknown[] {
  const asked: unknown[] = [];
  server.answer({
    ...root,
    [mutation]: ({ input }: { input: object }) => {
      asked.push(input);
      return answer;
    },
  });
  return asked;
}

/** Refuses one mutation. */
export function refusing(server: Server, mutation: string, reason: string): void {
  server.answer({
    ...root,
    [mutation]: () => {
      throw new Error(reason);
    },
  });
}
