/** Making, changing, renaming and deleting registries, and making projects ahead of their first run. */

import type { Caller } from '../access/caller.ts';
import { requireUser } from '../access/requireUser.ts';
import { UserError } from '../errors.ts';
import { isOrganizationRegistry } from '../../shared/wandbNames.ts';
import { checkName } from '../names.ts';
import { insertAction, insertRegistryAction, type NewAction } from '../store/actions.ts';
import { ensureType, findType } from '../store/collections.ts';
import { ensureProject, findProject, projectById, touchProject, type ProjectRow } from '../store/projects.ts';
import { collectionsOf, deleteRegistryRows, hasRecords, updateProject } from '../store/registries.ts';
import type { Services } from './services.ts';
import type { Writer } from '../store/database.ts';

export interface ProjectUpsert {
  readonly entity: string;
  readonly name: string;
  readonly description?: string | undefined;
  /** PRIVATE for everybody in the organization, RESTRICTED for those who were invited. */
  readonly access?: string | undefined;
  readonly allowsAllTypes?: boolean | undefined;
  /** Types to add to those that a registry takes. */
  readonly types: readonly string[];
}

/**
 * Makes a project or registry, or changes one that is here.
 * @throws UserError when a name cannot be used, or a registry is asked for outside of the organization's entity
 */
export function upsertProject(
  services: Services,
  caller: Caller,
  upsert: ProjectUpsert,
): Promise<{ project: ProjectRow; inserted: boolean }> {
  requireUser(caller);
  const entity = upsert.entity || caller.user;
  if (isOrganizationRegistry(upsert.name) && entity !== services.organization.entityName) {
    throw new UserError(`Registries belong to "${services.organization.entityName}", not to "${entity}".`);
  }
  return services.db.write(async (tx) => {
    const now = services.clock();
    const found = await findProject(tx, entity, upsert.name);
    const before = found ?? (await ensureProject(tx, entity, upsert.name, now));
    const allowsAll = upsert.allowsAllTypes ?? before.allowsAllTypes === 1;
    await updateProject(tx, before.id, {
      name: before.name,
      description: upsert.description ?? before.description,
      access: upsert.access ?? before.access,
      allowsAllTypes: allowsAll ? 1 : 0,
    });
    const added = await addTypes(tx, before.id, upsert.types, now);
    await touchProject(tx, before.id, now);
    const project = await projectById(tx, before.id);
    if (!project) throw new Error(`project ${before.id} is gone`);
    if (isOrganizationRegistry(project.name)) {
      await (found
        ? noteEdits(services, caller, tx, before, project, added)
        : note(services, caller, tx, project, { kind: 'CREATED' }));
    }
    return { project, inserted: found === undefined };
  });
}

/** Adds artifact types, and says which of them are new. */
async function addTypes(tx: Writer, projectId: number, names: readonly string[], now: number): Promise<string[]> {
  const added: string[] = [];
  for (const name of names) {
    if (await findType(tx, projectId, checkName('artifact type', name))) continue;
    await ensureType(tx, projectId, name, now);
    added.push(name);
  }
  return added;
}

async function noteEdits(
  services: Services,
  caller: Caller,
  tx: Writer,
  before: ProjectRow,
  after: ProjectRow,
  addedTypes: readonly string[],
): Promise<void> {
  const edits = [
    ['description', before.description, after.description],
    ['access', before.access, after.access],
    ['types', takenTypes(before), takenTypes(after)],
    ...addedTypes.map((type) => ['types', null, type] as const),
  ] as const;
  for (const [detail, old, now] of edits) {
    if (old !== now) await note(services, caller, tx, after, { kind: 'EDITED', detail, before: old, after: now });
  }
}

const takenTypes = ({ allowsAllTypes }: ProjectRow) => (allowsAllTypes ? 'all' : 'listed');

function note(
  services: Services,
  caller: Caller,
  tx: Writer,
  registry: ProjectRow,
  act: Pick<NewAction, 'kind' | 'detail' | 'before' | 'after'>,
): Promise<void> {
  return insertRegistryAction(tx, registry.id, { ...act, userName: caller.user, createdAt: services.clock() });
}

/** Renames a project or registry. @throws UserError when there is none, or the name is taken or cannot be used */
export function renameProject(
  services: Services,
  caller: Caller,
  rename: { readonly entity: string; readonly from: string; readonly to: string },
): Promise<ProjectRow> {
  requireUser(caller);
  return services.db.write(async (tx) => {
    const entity = rename.entity || caller.user;
    const found = await findProject(tx, entity, rename.from);
    if (!found) throw new UserError(`Project ${entity}/${rename.from} not found.`);
    if (isOrganizationRegistry(rename.from) !== isOrganizationRegistry(rename.to)) {
      throw new UserError('A registry cannot be renamed to a project, nor a project to a registry.');
    }
    if (rename.to !== rename.from && (await findProject(tx, entity, rename.to))) {
      throw new UserError(`The name "${rename.to}" is already in use.`);
    }
    await updateProject(tx, found.id, { ...found, name: checkName('project', rename.to) });
    await touchProject(tx, found.id, services.clock());
    const renamed = { ...found, name: rename.to };
    if (isOrganizationRegistry(rename.to) && rename.to !== rename.from) {
      await note(services, caller, tx, renamed, {
        kind: 'EDITED',
        detail: 'name',
        before: rename.from,
        after: rename.to,
      });
    }
    return renamed;
  });
}

/** Deletes a registry; what was linked to it stays. @throws UserError when it is none */
export function deleteRegistry(services: Services, caller: Caller, id: number): Promise<void> {
  requireUser(caller);
  return services.db.write(async (tx) => {
    const found = await projectById(tx, id);
    if (!found || !isOrganizationRegistry(found.name)) throw new UserError('Registry not found.');
    if (await hasRecords(tx, id)) {
      throw new UserError(`"${found.name}" cannot be deleted because runs or artifacts were logged to it.`);
    }
    for (const collection of await collectionsOf(tx, id)) {
      await insertAction(tx, {
        kind: 'DELETED',
        userName: caller.user,
        collection: { ...collection, projectId: id },
        createdAt: services.clock(),
      });
    }
    await deleteRegistryRows(tx, id);
  });
}
