/** Entities and projects. */

import { MODEL_REGISTRY, REGISTRY_PREFIX } from '../../shared/wandbNames.ts';
import { checkName } from '../names.ts';
import type { Reader, Writer } from './database.ts';

export interface ProjectRow {
  readonly id: number;
  readonly name: string;
  readonly entityName: string;
  readonly description: string | null;
  readonly createdAt: number;
  readonly lastActivityAt: number;
  /** PRIVATE or RESTRICTED, as registries are. */
  readonly access: string;
  /** For registries: whether versions of any type may be linked, or of those listed in it only. */
  readonly allowsAllTypes: 0 | 1;
}

export const PROJECT_COLUMNS = `
  p.id, p.name, e.name AS "entityName", p.description, p.created_at AS "createdAt",
  p.last_activity_at AS "lastActivityAt", p.access, p.allows_all_types AS "allowsAllTypes"`;
export const PROJECT_TABLES = `
  project p JOIN entity e ON e.id = p.entity_id`;
const PROJECT = `SELECT ${PROJECT_COLUMNS} FROM ${PROJECT_TABLES}`;

export function findProject(db: Reader, entity: string, name: string): Promise<ProjectRow | undefined> {
  return db.get(`${PROJECT} WHERE e.name = ? AND p.name = ?`, entity, name);
}

export function projectById(db: Reader, id: number): Promise<ProjectRow | undefined> {
  return db.get(`${PROJECT} WHERE p.id = ?`, id);
}

/**
 * The project, made together with its entity when either is new.
 * @throws UserError when a name cannot be part of an address
 */
export async function ensureProject(tx: Writer, entity: string, name: string, now: number): Promise<ProjectRow> {
  const found = await findProject(tx, entity, name);
  if (found) return found;
  checkName('entity', entity);
  checkName('project', name);
  await tx.run('INSERT INTO entity (name, created_at) VALUES (?, ?) ON CONFLICT (name) DO NOTHING', entity, now);
  await tx.run(
    `INSERT INTO project (entity_id, name, created_at, last_activity_at)
     SELECT id, ?, ?, ? FROM entity WHERE name = ?`,
    name,
    now,
    now,
    entity,
  );
  const made = await findProject(tx, entity, name);
  if (!made) throw new Error(`project ${entity}/${name} was not made`);
  return made;
}

/** The rule of `isOrganizationRegistry`. Unlike LIKE, `substr` is case-sensitive everywhere. */
export const IS_ORGANIZATION_REGISTRY = `substr(p.name, 1, ${REGISTRY_PREFIX.length}) = '${REGISTRY_PREFIX}'`;
/** The rule of `isRegistry`. */
export const IS_REGISTRY = `(p.name = '${MODEL_REGISTRY}' OR ${IS_ORGANIZATION_REGISTRY})`;
/** What is called like a registry and has runs of its own is a project all the same, and must be found as one. */
export const IS_PROJECT = `(NOT ${IS_REGISTRY} OR EXISTS (SELECT 1 FROM run r WHERE r.project_id = p.id))`;

/** Notes that something in the project changed. */
export async function touchProject(tx: Writer, id: number, now: number): Promise<void> {
  await tx.run('UPDATE project SET last_activity_at = ? WHERE id = ? AND last_activity_at < ?', now, id, now);
}

export async function countVersions(db: Reader, projectId: number): Promise<number> {
  const row = await db.get<{ total: number }>('SELECT version_count AS total FROM project WHERE id = ?', projectId);
  return row?.total ?? 0;
}

export async function isEmpty(db: Reader): Promise<boolean> {
  return (await db.get('SELECT id FROM project LIMIT 1')) === undefined;
}

/** A stored setting, made by `make` the first time it is asked for. */
export async function ensureSetting(tx: Writer, name: string, make: () => string): Promise<string> {
  await tx.run('INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING', name, make());
  const row = await tx.get<{ value: string }>('SELECT value FROM setting WHERE name = ?', name);
  if (!row) throw new Error(`setting ${name} was not kept`);
  return row.value;
}
