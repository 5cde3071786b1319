/** The lineage of a version or run that is called by its name. */

import type { LineageColumns } from '../../model/lineage.ts';
import type { Caller } from '../access/caller.ts';
import { UserError } from '../errors.ts';
import type { Reader } from '../store/database.ts';
import { findProject } from './projects.ts';
import { findRun } from './runs.ts';
import { walkLineage, type LineageRequest, type WalkDirection } from './lineage.ts';
import { findNamedVersion } from './namedVersion.ts';

export interface NamedBase {
  readonly entityName: string;
  readonly projectName: string;
  /** "collection:version or alias". */
  readonly artifactName?: string | null | undefined;
  /** The run id; it goes before an artifact's name. */
  readonly runName?: string | null | undefined;
}

export interface NamedLineage extends NamedBase {
  readonly direction: WalkDirection;
  /** How many edges to follow; null for all. */
  readonly upstreamHops?: number | null | undefined;
  readonly downstreamHops?: number | null | undefined;
  readonly extended: boolean;
  readonly includeGenerated: boolean;
  /** Node keys ("a12", "r34") whose neighbours are added past hops and budget. */
  readonly expand?: readonly string[] | null | undefined;
  /** How many nodes the answer may have. */
  readonly budget: number;
}

/** The largest lineage that one answer may hold. */
const MAX_BUDGET = 1_000_000;

/**
 * The lineage around a base; null when there is no such base.
 * @throws UserError when no base is named, a number is out of its range, or a key is not one of a node
 */
export async function namedLineage(
  db: Reader,
  caller: Caller,
  named: NamedLineage,
  now: number,
): Promise<LineageColumns | null> {
  if (named.budget < 1 || named.budget > MAX_BUDGET) {
    throw new UserError(`"budget" is ${named.budget}; it must be between 1 and ${MAX_BUDGET}.`);
  }
  for (const hops of [named.upstreamHops, named.downstreamHops]) {
    if (hops !== null && hops !== undefined && hops < 0) throw new UserError('The number of hops cannot be negative.');
  }
  const base = await findBase(db, caller, named);
  if (!base) return null;
  const request: LineageRequest = {
    base,
    direction: named.direction,
    upstreamHops: named.upstreamHops ?? null,
    downstreamHops: named.downstreamHops ?? null,
    extended: named.extended,
    includeGenerated: named.includeGenerated,
    expand: (named.expand ?? []).map(nodeOfKey),
    budget: named.budget,
  };
  return walkLineage(db, caller, request, now);
}

async function findBase(db: Reader, caller: Caller, named: NamedBase): Promise<LineageRequest['base'] | undefined> {
  if ((named.artifactName ?? null) === null && (named.runName ?? null) === null) {
    throw new UserError('Specify the base of the lineage with "artifactName" or "runName".');
  }
  const project = await findProject(db, caller, named.entityName, named.projectName);
  if (!project) return undefined;
  if (named.runName) {
    const run = await findRun(db, caller, project.id, named.runName);
    return run && { kind: 'run', id: run.id };
  }
  const membership = await findNamedVersion(db, caller, project.id, named.artifactName ?? '');
  return membership && { kind: 'version', id: membership.versionId };
}

function nodeOfKey(key: string): LineageRequest['base'] {
  const found = /^([ar])(\d{1,15})$/u.exec(key);
  if (!found) throw new UserError(`"${key.slice(0, 40)}" is not the key of a lineage node.`);
  return { kind: found[1] === 'r' ? 'run' : 'version', id: Number(found[2]) };
}
