import { describe } from 'vitest';

import { openBucket } from './bucket.ts';
import { contentStoreContract } from './contract.ts';
import { hexMd5 } from '../../support/logging.ts';

describe('a store whose targets lead past the server', () => {
  contentStoreContract(async () => {
    let now = Date.UTC(2026, 0, 1);
    const { store, send } = openBucket(
      () => 'http://bucket.test',
      () => now,
    );
    return {
      store,
      origin: 'http://127.0.0.1:8080',
      runId: 1,
      send: (url, init) => send(new Request(url, init)),
      wait: (milliseconds) => {
        now += milliseconds;
      },
      announceManifest: async (text) => ({ kind: 'manifest', manifestId: 1, md5: hexMd5(text) }),
      close: async () => undefined,
    };
  });
});
