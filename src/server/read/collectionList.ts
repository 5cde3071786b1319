/** Collections and registries in lists: filtered and ordered as the client's public API asks for them. */

import type { Caller } from '../access/caller.ts';
import { COLLECTION_COLUMNS, COLLECTION_TABLES, type CollectionRow } from '../store/collections.ts';
import type { Reader } from '../store/database.ts';
import { parseFilter } from './filter.ts';
import { filterCondition, labelsField, numberField, ownEntry, textField, timeField, type Field } from './filterSql.ts';
import type { Page, PageRequest } from '../store/paging.ts';
import { IS_ORGANIZATION_REGISTRY, PROJECT_COLUMNS, PROJECT_TABLES, type ProjectRow } from '../store/projects.ts';
import { snakeCase } from './fieldNames.ts';
import { countSorted, parseOrder, sortedPage, unknownOrder, type Sorted } from './sorting.ts';
import { every, joinSql, sql, type Sql } from '../store/sql.ts';
import { idField, type Listing } from './listing.ts';
import { wordsOf } from '../../shared/words.ts';
import { contains } from '../store/like.ts';

// ---------------------------------------------------------------- collections

/** Which collections: those of a project, of an artifact type, or of all projects that a choice lets through. */
export type CollectionScope =
  | { readonly projectId: number }
  | { readonly typeId: number }
  | {
      readonly projects: ProjectChoice;
      /** Only collections of these kinds; of all kinds where it is left out. */
      readonly kinds?: readonly CollectionRow['kind'][] | undefined;
    };

export interface CollectionChoice extends Listing {
  readonly scope: CollectionScope;
  /** Words that the collection's name, its type's name or an alias in it must contain, each. */
  readonly search?: string | null | undefined;
}

/** Collections by type and name, unless another order is asked for. */
export function listCollections(
  db: Reader,
  caller: Caller,
  choice: CollectionChoice,
  request: PageRequest,
): Promise<Page<Sorted<CollectionRow>>> {
  const order = parseOrder(choice.order);
  const column = order ? ownEntry(COLLECTION, snakeCase(order.name)) : undefined;
  if (order && !column) throw unknownOrder('Collections', order);
  const by = column ? [column.sql, sql`c.id`] : [sql`t.name`, sql`c.name`, sql`c.id`];
  const list = {
    columns: { text: COLLECTION_COLUMNS, values: [] },
    rows: { from: COLLECTIONS, id: sql`c.id` },
    from: COLLECTIONS,
    where: collectionsOf(choice),
    project: sql`c.project_id`,
    by,
  };
  return sortedPage(db, caller, { ...list, isDescending: order?.isDescending ?? false }, request);
}

export function countCollections(db: Reader, caller: Caller, choice: CollectionChoice): Promise<number> {
  return countSorted(db, caller, { from: COLLECTIONS, project: sql`c.project_id`, where: collectionsOf(choice) });
}

/** A query for the ids of these collections. */
export function collectionIds(choice: CollectionChoice): Sql {
  return sql`SELECT c.id FROM ${COLLECTIONS} WHERE ${collectionsOf(choice)}`;
}

const COLLECTIONS = { text: COLLECTION_TABLES, values: [] };

function collectionsOf({ scope, filters, search }: CollectionChoice): Sql {
  const words = wordsOf(search ?? '');
  const filter = filterCondition(parseFilter(filters), collectionField, 'Collections');
  return every([within(scope), sql`c.deleted_at IS NULL`, filter, ...words.map(hasWord)]);
}

function within(scope: CollectionScope): Sql {
  if ('projectId' in scope) return sql`c.project_id = ${scope.projectId}`;
  if ('typeId' in scope) return sql`c.type_id = ${scope.typeId}`;
  const inProjects = sql`c.project_id IN (SELECT p.id FROM ${PROJECTS} WHERE ${projectsOf(scope.projects)})`;
  if (scope.kinds === undefined) return inProjects;
  const kinds = scope.kinds.map((kind) => sql`${kind}`);
  return every([inProjects, sql`c.kind IN (${joinSql(kinds, ', ')})`]);
}

function hasWord(word: string): Sql {
  const isAlias = contains(sql`a.alias`, word);
  return sql`(${contains(sql`c.name`, word)} OR ${contains(sql`t.name`, word)}
    OR EXISTS (SELECT 1 FROM alias a WHERE a.collection_id = c.id AND ${isAlias}))`;
}

interface Column {
  readonly kind: 'text' | 'time' | 'number';
  readonly sql: Sql;
}

const collectionName: Column = { kind: 'text', sql: sql`c.name` };
const typeName: Column = { kind: 'text', sql: sql`t.name` };

/** What collections are filtered and ordered by, by W&B's names. */
const COLLECTION: Record<string, Column> = {
  name: collectionName,
  collection_name: collectionName,
  artifact_collection_name: collectionName,
  type: typeName,
  type_name: typeName,
  description: { kind: 'text', sql: sql`coalesce(c.description, '')` },
  created_at: { kind: 'time', sql: sql`c.created_at` },
  updated_at: { kind: 'time', sql: sql`c.updated_at` },
  is_generated: { kind: 'number', sql: sql`c.is_generated` },
  version_count: { kind: 'number', sql: sql`c.version_count` },
};

function collectionField(name: string): Field | undefined {
  const plain = snakeCase(name);
  switch (plain) {
    case 'id':
    case 'collection_id':
    case 'artifact_collection_id':
      return idField(sql`c.id`);
    case 'tag':
    case 'tags':
      return labelsField((has) => sql`c.id IN (SELECT g.collection_id FROM collection_tag g WHERE ${has})`, sql`g.tag`);
    default:
      return columnField(ownEntry(COLLECTION, plain));
  }
}

function columnField(column: Column | undefined): Field | undefined {
  return column && { text: textField, time: timeField, number: numberField }[column.kind](column.sql);
}

// ---------------------------------------------------------------- projects and registries

export interface ProjectChoice extends Listing {
  readonly entityName: string;
  /** Registries only. */
  readonly isRegistry: boolean;
}

/** An entity's projects by name, unless another order is asked for. */
export function listProjectsOf(
  db: Reader,
  caller: Caller,
  choice: ProjectChoice,
  request: PageRequest,
): Promise<Page<Sorted<ProjectRow>>> {
  const order = parseOrder(choice.order) ?? { name: 'name', isDescending: false };
  const column = ownEntry(PROJECT, snakeCase(order.name));
  if (!column) throw unknownOrder('Registries', order);
  const rows = { from: PROJECTS, id: sql`p.id` };
  const list = { columns: { text: PROJECT_COLUMNS, values: [] }, rows, from: PROJECTS, where: projectsOf(choice) };
  return sortedPage(
    db,
    caller,
    { ...list, project: sql`p.id`, by: [column.sql, sql`p.id`], isDescending: order.isDescending },
    request,
  );
}

export function countProjectsOf(db: Reader, caller: Caller, choice: ProjectChoice): Promise<number> {
  return countSorted(db, caller, { from: PROJECTS, project: sql`p.id`, where: projectsOf(choice) });
}

const PROJECTS = { text: PROJECT_TABLES, values: [] };

function projectsOf({ entityName, isRegistry, filters }: ProjectChoice): Sql {
  const kind = isRegistry ? [{ text: IS_ORGANIZATION_REGISTRY, values: [] }] : [];
  return every([
    sql`e.name = ${entityName}`,
    ...kind,
    filterCondition(parseFilter(filters), projectField, 'Registries'),
  ]);
}

const PROJECT: Record<string, Column> = {
  name: { kind: 'text', sql: sql`p.name` },
  description: { kind: 'text', sql: sql`coalesce(p.description, '')` },
  created_at: { kind: 'time', sql: sql`p.created_at` },
  updated_at: { kind: 'time', sql: sql`p.last_activity_at` },
};

function projectField(name: string): Field | undefined {
  const plain = snakeCase(name);
  if (plain === 'id' || plain === 'project_id') return idField(sql`p.id`);
  if (plain === 'entity_id') return idField(sql`e.id`);
  return columnField(ownEntry(PROJECT, plain));
}
