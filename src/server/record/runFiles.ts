/** Recording the files of runs. */

import type { Caller } from '../access/caller.ts';
import { requireUser } from '../access/requireUser.ts';
import { UserError } from '../errors.ts';
import type { StoredContent } from '../files/contentStore.ts';
import { orphanContents } from '../store/contents.ts';
import { findRunFile, putRunFile } from '../store/runFiles.ts';
import type { RunRow } from '../store/runs.ts';
import type { Services } from './services.ts';

/**
 * Records a stored content as a file of a run, in place of what had the name before.
 * @throws UserError (503, so that the client tries again) when the content was removed meanwhile
 */
export async function recordRunFile(
  services: Services,
  file: { readonly runId: number; readonly name: string },
  { md5, size }: StoredContent,
): Promise<void> {
  await services.db.write(async (tx) => {
    const before = await findRunFile(tx, file.runId, file.name);
    if (before && before.blob !== md5) await orphanContents(tx, [before.blob]);
    await putRunFile(tx, { runId: file.runId, name: file.name, blob: md5, size, updatedAt: services.clock() });
  });
  // Nobody was known to need it until now.
  if (!(await services.files.has(md5))) throw new UserError('The file was not stored. Upload it again.', 503);
  await services.files.flush();
}

/**
 * Records files that a client says it has uploaded for a run, where the uploads went past this server. A name for
 * which nothing has arrived is skipped.
 */
export async function collectRunFiles(
  services: Services,
  caller: Caller,
  run: RunRow,
  names: readonly string[],
): Promise<void> {
  requireUser(caller);
  for (const name of names) {
    const file = { runId: run.id, name };
    const stored = await services.files.collect({ kind: 'runFile', ...file });
    if (stored) await recordRunFile(services, file, stored);
  }
}
