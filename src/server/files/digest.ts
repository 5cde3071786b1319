/** MD5 digests, which the `wandb` client names contents by: in hexadecimal here, in base64 where the client sends them. */

import { createHash } from 'node:crypto';

import { UserError } from '../errors.ts';

/** The MD5 of a text, in hexadecimal. */
export function md5OfText(text: string): string {
  return createHash('md5').update(text).digest('hex');
}

/** @throws UserError unless it is an MD5 in hexadecimal */
export function checkMd5(md5: string): string {
  if (!/^[0-9a-f]{32}$/u.test(md5)) throw new UserError(`"${md5.slice(0, 40)}" is not an MD5 digest in hexadecimal.`);
  return md5;
}

/** The hexadecimal form of an MD5 that the client sends in base64. @throws UserError when it is none */
export function md5FromBase64(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== 16 || bytes.toString('base64') !== base64) {
    throw new UserError(`"${base64.slice(0, 40)}" is not an MD5 digest in base64.`);
  }
  return bytes.toString('hex');
}

/** The base64 form of an MD5 in hexadecimal. */
export function md5ToBase64(md5: string): string {
  return Buffer.from(md5, 'hex').toString('base64');
}
