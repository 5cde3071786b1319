/** Versions and runs as addresses name them. */

import type { Context as HonoContext } from 'hono';

import { UserError } from '../errors.ts';
import type { Recorder } from '../record/recorder.ts';
import { findCollection, findMembership } from '../store/collections.ts';
import { findProject } from '../store/projects.ts';
import { findRun, type RunRow } from '../store/runs.ts';
import { versionById } from '../store/versions.ts';

interface NamedVersion {
  readonly id: number;
  readonly collection: string;
  /** Its number in that collection. */
  readonly index: number;
}

/**
 * The complete version that `…/:entity/:project/:collection/:version` in an address names, by number or alias.
 * @throws UserError (404) when there is none
 */
export async function namedVersion(context: HonoContext, { db }: Recorder): Promise<NamedVersion> {
  const {
    entity = '',
    project = '',
    collection = '',
    version: name = '',
  } = context.req.param() as Record<string, string>;
  const found = await findProject(db, entity, project);
  const owner = found && (await findCollection(db, found.id, collection));
  const member = owner && (await findMembership(db, owner.id, name));
  const version = member && (await versionById(db, member.versionId));
  if (!version || version.state !== 'COMMITTED') {
    throw new UserError(`Version ${entity}/${project}/${collection}:${name} not found.`, 404);
  }
  return { id: version.id, collection, index: member.versionIndex };
}

/**
 * The run that `…/:entity/:project/:run` in an address names by its id.
 * @throws UserError (404) when there is none
 */
export async function namedRun(context: HonoContext, { db }: Recorder): Promise<RunRow> {
  const { entity = '', project = '', run: name = '' } = context.req.param() as Record<string, string>;
  const found = await findProject(db, entity, project);
  const run = found && (await findRun(db, found.id, name));
  if (!run) throw new UserError(`Run ${entity}/${project}/${name} not found.`, 404);
  return run;
}
