/**
 * Signed addresses of this server, for contents on its disk. The client sends no credentials with uploads and downloads, so
 * each address is signed for one of them and expires. The routes behind them are in http/transfers.ts.
 */

import { createHmac, timingSafeEqual } from 'node:crypto';

import { UserError } from '../../errors.ts';

/** How long an address works, in milliseconds: a client may take hours for a large artifact. */
const LIFETIME = 24 * 3_600_000;

export interface AddressBook {
  /** An absolute address under `origin` that lets its holder do `method` on `path`, and nothing else. */
  sign(origin: string, method: 'GET' | 'PUT', path: string): string;
  /** @throws UserError (403) when the address was not signed for this, was changed, or has expired */
  check(method: string, url: URL): void;
}

export function addressBook(secret: string, clock: () => number): AddressBook {
  const signature = (method: string, path: string, expires: string) =>
    createHmac('sha256', secret).update(`${method}\n${path}\n${expires}`).digest('base64url');

  return {
    sign(origin, method, path) {
      const url = new URL(path, origin);
      // Whole hours, so that a file keeps its address for a while and browsers can cache it.
      const expires = String(Math.ceil((clock() + LIFETIME) / 3_600_000) * 3_600_000);
      url.searchParams.set('expires', expires);
      url.searchParams.set('signature', signature(method, url.pathname, expires));
      return url.href;
    },
    check(method, url) {
      const expires = url.searchParams.get('expires') ?? '';
      const given = Buffer.from(url.searchParams.get('signature') ?? '');
      const right = Buffer.from(signature(method, url.pathname, expires));
      if (given.length !== right.length || !timingSafeEqual(given, right)) {
        throw new UserError('Invalid file URL: the signature does not match.', 403);
      }
      if (!(Number(expires) > clock())) {
        throw new UserError('This file URL has expired. Request a new one.', 403);
      }
    },
  };
}

/** Paths of the addresses, before they are signed. */
export const storagePath = {
  content: (md5: string, name: string) =>
    `/storage/blobs/${md5}/${encodeURIComponent(name.split('/').at(-1) || 'file')}`,
  manifest: (manifestId: number) => `/storage/manifests/${manifestId}`,
  runFile: (runId: number, name: string) => `/storage/runs/${runId}/${encodeURIComponent(name)}`,
};
