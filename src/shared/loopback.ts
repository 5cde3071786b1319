/** Addresses that only this machine reaches: nobody else can ask there, so no key is needed. */

// Without the flag `u`, under which letters of other scripts count as their ASCII likenesses.
const LABELS = /^(?:[a-z\d_](?:[a-z\d_-]*[a-z\d_])?\.)*localhost$/i;
const IPV4 = /^127(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}$/u;

/**
 * Whether a host is this machine: `localhost` and the names below it (RFC 6761), 127.0.0.0/8, and `::1` with or without
 * the brackets that addresses put around it.
 * @param host a host name or address without a port
 */
export function isLoopback(host: string): boolean {
  return LABELS.test(host) || IPV4.test(host) || host === '::1' || host === '[::1]';
}

/** A key of the form that the client insists on, for a loopback address, where any key will do. */
export const LOOPBACK_KEY = `local-${'0'.repeat(40)}`;
