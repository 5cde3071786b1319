/** Versions and runs as addresses name them. */

import type { Context as HonoContext } from 'hono';

import type { CallerEnv } from '../access/identify.ts';
import { UserError } from '../errors.ts';
import type { Services } from '../record/services.ts';
import { findCollection, findMembership } from '../read/collections.ts';
import { findProject } from '../read/projects.ts';
import { findRun } from '../read/runs.ts';
import { versionById } from '../read/versions.ts';
import type { RunRow } from '../store/runs.ts';

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
export async function namedVersion(context: HonoContext<CallerEnv>, { db }: Services): Promise<NamedVersion> {
  const { caller } = context.var;
  const {
    entity = '',
    project = '',
    collection = '',
    version: name = '',
  } = context.req.param() as Record<string, string>;
  const found = await findProject(db, caller, entity, project);
  const owner = found && (await findCollection(db, caller, found.id, collection));
  const member = owner && (await findMembership(db, caller, owner.id, name));
  const version = member && (await versionById(db, caller, member.versionId));
  if (!version || version.state !== 'COMMITTED') {
    throw new UserError(`Version ${entity}/${project}/${collection}:${name} not found.`, 404);
  }
  return { id: version.id, collection, index: member.versionIndex };
}

/**
 * The run that `…/:entity/:project/:run` in an address names by its id.
 * @throws UserError (404) when there is none
 */
export async function namedRun(context: HonoContext<CallerEnv>, { db }: Services): Promise<RunRow> {
  const { caller } = context.var;
  const { entity = '', project = '', run: name = '' } = context.req.param() as Record<string, string>;
  const found = await findProject(db, caller, entity, project);
  const run = found && (await findRun(db, caller, found.id, name));
  if (!run) throw new UserError(`Run ${entity}/${project}/${name} not found.`, 404);
  return run;
}
