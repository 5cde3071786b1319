/** Puts the write-ahead log on disk, once for everybody who waits at the same time. */

import { closeSync, fdatasync, openSync } from 'node:fs';
import { promisify } from 'node:util';

export interface Flusher {
  /**
   * Waits until everything that was committed before the call is on disk, so that it survives a power cut and not only
   * a killed process. The wait holds up nobody else, and all who wait at once share one.
   */
  flush(): Promise<void>;
  close(): void;
}

/** A flusher of the log in `walFile`, which need not exist yet. */
export function openFlusher(walFile: string): Flusher {
  let wal: number | undefined;
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const sync = async () => {
    wal ??= openIfThere(walFile);
    // Without a log everything is in the database file itself.
    if (wal !== undefined) await datasync(wal);
  };
  const flush = (): Promise<void> => {
    if (running) {
      // The one that runs may have begun before the last commit.
      next ??= running.then(flush, flush);
      return next;
    }
    next = undefined;
    running = sync().finally(() => {
      running = undefined;
    });
    return running;
  };
  return {
    flush,
    close() {
      if (wal !== undefined) closeSync(wal);
      wal = undefined;
    },
  };
}

const datasync = promisify(fdatasync);

/** A descriptor that may write: some systems flush through no other. */
function openIfThere(file: string): number | undefined {
  try {
    return openSync(file, 'r+');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
