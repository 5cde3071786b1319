/** Resolvers of files. */

import { versionById } from '../../read/versions.ts';
import { UserError } from '../../errors.ts';
import { dateTime } from '../context.ts';
import type { ResolversOf } from '../resolversOf.ts';

export const File: ResolversOf<'File'> = {
  displayName: (file) => file.name,
  directUrl: ({ directUrl }) => (typeof directUrl === 'function' ? directUrl() : (directUrl ?? notHere())),
  sizeBytes: ({ sizeBytes }) => (typeof sizeBytes === 'function' ? sizeBytes() : (sizeBytes ?? notHere())),
  updatedAt: ({ updatedAt }) => (updatedAt === undefined ? null : dateTime(updatedAt)),
  artifact: ({ versionId }, _args, { services, caller }) =>
    versionId === undefined ? null : versionById(services.db, caller, versionId),
};

/** @throws UserError always */
function notHere(): never {
  throw new UserError('This file has not been uploaded yet.');
}
