/** Global ids, in W&B's form: base64 of "Type:number". Clients keep them as they are, and some take them apart. */

import { UserError } from '../errors.ts';

export type IdType =
  | 'Artifact'
  | 'ArtifactAction'
  | 'ArtifactAlias'
  | 'ArtifactCollection'
  | 'ArtifactCollectionMembership'
  | 'ArtifactManifest'
  | 'ArtifactType'
  | 'Project'
  | 'ProjectInternalId'
  | 'Run';

export function globalId(type: IdType, number: number): string {
  return Buffer.from(`${type}:${number}`).toString('base64');
}

/** An id for a thing that is known by its name alone, such as a tag. */
export function nameId(
  type: 'Entity' | 'File' | 'Organization' | 'Role' | 'Sweep' | 'Tag' | 'User',
  name: string,
): string {
  return Buffer.from(`${type}:${name}`).toString('base64');
}

/** The number in a global id of this type; undefined when it is none, as for an id that never existed. */
export function idNumber(type: IdType, id: string): number | undefined {
  const found = /^(\w+):(\d{1,15})$/u.exec(Buffer.from(id, 'base64').toString());
  return found?.[1] === type ? Number(found[2]) : undefined;
}

/** The run and the name in the id of a run's file. @throws UserError when it is no such id */
export function runFileOf(id: string): { readonly runId: number; readonly name: string } {
  const found = /^File:run\/(\d{1,15})\/(.+)$/su.exec(Buffer.from(id, 'base64').toString());
  if (!found) throw new UserError(`"${id.slice(0, 60)}" is not a run file ID.`);
  return { runId: Number(found[1]), name: found[2] ?? '' };
}

/** As `idNumber`, for ids that must be right. @throws UserError when it is none */
export function requireIdNumber(type: IdType, id: string): number {
  const number = idNumber(type, id);
  if (number === undefined) throw new UserError(`"${id.slice(0, 60)}" is not an ID of type ${type}.`);
  return number;
}
