/** Long answers for those who are not on this machine. */

import { constants, gzip } from 'node:zlib';
import { promisify } from 'node:util';

const compress = promisify(gzip);

/** Characters from which on an answer is compressed: what is shorter fits into a few packets as it is. */
const LONG = 32_768;
/** The fastest: a lineage of 100,000 nodes is a fifth of its size after it, and a tenth after ten times the work. */
const LEVEL = constants.Z_BEST_SPEED;

/**
 * An answer with `body`, compressed when it is long and whoever asks understands that.
 *
 * @param accepts the request's `accept-encoding`
 */
export async function compressed(body: string, accepts: string, init: ResponseInit): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.append('vary', 'accept-encoding');
  const isLong = body.length >= LONG;
  if (!isLong || !/\bgzip\b/i.test(accepts)) return new Response(body, { ...init, headers });
  headers.set('content-encoding', 'gzip');
  headers.delete('content-length');
  return new Response(await compress(body, { level: LEVEL }), { ...init, headers });
}
