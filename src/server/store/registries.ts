/** Registries and other projects as things that are made, changed, renamed and deleted by hand. */

import type { Writer } from './database.ts';
import { dropCollection } from './searchEntries.ts';

export interface ProjectFacts {
  readonly name: string;
  readonly description: string | null;
  readonly access: string;
  readonly allowsAllTypes: 0 | 1;
}

export async function updateProject(tx: Writer, id: number, facts: ProjectFacts): Promise<void> {
  await tx.run(
    'UPDATE project SET name = ?, description = ?, access = ?, allows_all_types = ? WHERE id = ?',
    facts.name,
    facts.description,
    facts.access,
    facts.allowsAllTypes,
    id,
  );
}

export function collectionsOf(tx: Writer, projectId: number): Promise<{ id: number; name: string }[]> {
  return tx.all('SELECT id, name FROM collection WHERE project_id = ? ORDER BY id', projectId);
}

/** Deletes a registry with its portfolios; what was linked to them stays where it was logged. */
export async function deleteRegistryRows(tx: Writer, id: number): Promise<void> {
  for (const collection of await collectionsOf(tx, id)) await dropCollection(tx, collection.id);
  const inRegistry = 'collection_id IN (SELECT id FROM collection WHERE project_id = ?)';
  for (const table of ['alias', 'membership', 'collection_tag']) {
    await tx.run(`DELETE FROM ${table} WHERE ${inRegistry}`, id);
  }
  for (const table of ['collection', 'artifact_type']) await tx.run(`DELETE FROM ${table} WHERE project_id = ?`, id);
  await tx.run('DELETE FROM project WHERE id = ?', id);
}

/** Whether anything was logged to a project: then it is more than a registry. */
export async function hasRecords(tx: Writer, id: number): Promise<boolean> {
  const run = await tx.get('SELECT id FROM run WHERE project_id = ? LIMIT 1', id);
  return (
    run !== undefined ||
    (await tx.get(`SELECT id FROM collection WHERE project_id = ? AND kind = 'sequence' LIMIT 1`, id)) !== undefined
  );
}
