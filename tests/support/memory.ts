import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { openData, type OpenData } from '../../src/server/openData.ts';
import { enableLinearRegex } from '../../src/server/store/regex.ts';

/** A server's data in a temporary folder, without a server; `remove` closes and deletes it. */
export async function temporaryData(
  clock: () => number = Date.now,
): Promise<OpenData & { folder: string; remove: () => void }> {
  enableLinearRegex();
  const folder = mkdtempSync(path.join(tmpdir(), 'headwaters-data-'));
  const data = await openData(folder, clock);
  return {
    ...data,
    folder,
    remove() {
      data.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A text as the stream of bytes that uploads are. */
export async function* bytesOf(text: string): AsyncIterable<Uint8Array> {
  yield new TextEncoder().encode(text);
}
