/** The query for TanStack Query that brings the start of a file for a preview. */

import { queryOptions } from '@tanstack/react-query';
import { ApiError } from './client.ts';
import { fileStartKey } from './queryKeys.ts';

/** As much of a file as is previewed, in bytes: reading it must not hold the page up. */
export const PREVIEW_BYTES = 1_000_000;

/** The start of a file. */
export interface FileStart {
  /** Null when it is not text. */
  readonly text: string | null;
  readonly isWhole: boolean;
}

/**
 * The start of a file by its signed address.
 *
 * @param sizeBytes the size of the whole file
 */
export function fileStartQuery(url: string, sizeBytes: number) {
  return queryOptions({
    queryKey: fileStartKey(url, sizeBytes),
    queryFn: async ({ signal }): Promise<FileStart> => {
      if (sizeBytes === 0) return { text: '', isWhole: true };
      const bytes = await readStart(url, signal);
      return { text: decodeStart(bytes), isWhole: bytes.length >= sizeBytes };
    },
    staleTime: Number.POSITIVE_INFINITY,
    // What is gone stays gone.
    retry: (failures, error) => failures < 2 && !(error instanceof ApiError && error.status === 404),
  });
}

async function readStart(url: string, signal: AbortSignal): Promise<Uint8Array> {
  try {
    const response = await fetch(new URL(url, globalThis.location.origin), {
      headers: { range: `bytes=0-${PREVIEW_BYTES - 1}` },
      signal,
    });
    if (!response.ok) throw new ApiError('http', { status: response.status });
    return new Uint8Array(await response.arrayBuffer()).subarray(0, PREVIEW_BYTES);
  } catch (cause) {
    signal.throwIfAborted();
    throw cause instanceof ApiError ? cause : new ApiError('network', { cause });
  }
}

/** The bytes as UTF-8; null when they are none. The last character may be cut in two, and is then left out. */
export function decodeStart(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
