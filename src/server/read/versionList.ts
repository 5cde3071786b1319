/** Versions as members of collections, in lists: filtered and ordered as the client's public API asks for them. */

import type { Caller } from '../access/caller.ts';
import { requireUser } from '../access/requireUser.ts';
import type { MembershipRow } from '../store/collections.ts';
import type { Reader } from '../store/database.ts';
import { collectionIds, type CollectionChoice } from './collectionList.ts';
import { snakeCase } from './fieldNames.ts';
import type { Scalar } from '../store/values.ts';
import { parseFilter } from './filter.ts';
import {
  filterCondition,
  labelsField,
  numberField,
  numberOf,
  ownEntry,
  textField,
  timeField,
  type Field,
} from './filterSql.ts';
import { idField, type Listing } from './listing.ts';
import type { Page, PageRequest } from '../store/paging.ts';
import {
  chainedPage,
  countSorted,
  parseOrder,
  sortedPage,
  unknownOrder,
  type Order,
  type Sorted,
  type SortedList,
} from './sorting.ts';
import { every, sql, type Sql } from '../store/sql.ts';
import { isKey, valueField } from './valueFilter.ts';
import { VERSION_COLUMNS, VERSION_TABLES, type VersionRow } from '../store/versions.ts';

/** A version with the number it has in the collection it is listed in. */
export type MemberVersionRow = VersionRow & { readonly memberIndex: number };

/** Which memberships: those of one collection, or those of all collections that a choice lets through. */
export type MembershipScope = { readonly collectionId: number } | { readonly collections: CollectionChoice };

/** Committed versions of a collection, the newest first unless another order is asked for. */
export function listVersions(
  db: Reader,
  caller: Caller,
  collectionId: number,
  listing: Listing,
  request: PageRequest,
): Promise<Page<Sorted<MemberVersionRow>>> {
  const columns = { text: `${VERSION_COLUMNS}, m.version_index AS "memberIndex"`, values: [] };
  const order = listing.order ? listing : { ...listing, order: '-version' };
  return listMembers(db, caller, columns, within({ collectionId }), order, request);
}

export async function countVersionsIn(
  db: Reader,
  caller: Caller,
  collectionId: number,
  listing: Listing,
): Promise<number> {
  if (!listing.filters) {
    requireUser(caller);
    const row = await db.get<{ total: number }>(
      'SELECT version_count AS total FROM collection WHERE id = ?',
      collectionId,
    );
    return row?.total ?? 0;
  }
  return countSorted(db, caller, {
    from: MEMBERS,
    project: PROJECT,
    where: every([within({ collectionId }), filterOf(listing)]),
  });
}

/** Committed versions of some collections, as members of these; in the order they were linked unless another is asked for. */
export function listMemberships(
  db: Reader,
  caller: Caller,
  scope: MembershipScope,
  listing: Listing,
  request: PageRequest,
): Promise<Page<Sorted<MembershipRow>>> {
  const columns = sql`m.id, m.collection_id AS "collectionId", m.version_id AS "versionId",
    m.version_index AS "versionIndex", m.created_at AS "createdAt"`;
  return listMembers(db, caller, columns, within(scope), { ...listing, order: listing.order || '+linked_at' }, request);
}

export function countMemberships(
  db: Reader,
  caller: Caller,
  scope: MembershipScope,
  listing: Listing,
): Promise<number> {
  return countSorted(db, caller, { project: PROJECT, from: MEMBERS, where: every([within(scope), filterOf(listing)]) });
}

function within(scope: MembershipScope): Sql {
  return 'collectionId' in scope
    ? sql`m.collection_id = ${scope.collectionId}`
    : sql`m.collection_id IN (${collectionIds(scope.collections)})`;
}

const MEMBERS = sql`${{ text: VERSION_TABLES, values: [] }} JOIN membership m ON m.version_id = v.id`;
const ROWS = { from: MEMBERS, id: sql`m.id` };
/** Of the collection that a version is listed in: who may read a registry sees what is linked there. */
const PROJECT = sql`(SELECT listed.project_id FROM collection listed WHERE listed.id = m.collection_id)`;

function listMembers<Row>(
  db: Reader,
  caller: Caller,
  columns: Sql,
  within: Sql,
  listing: Listing,
  request: PageRequest,
) {
  const order = parseOrder(listing.order) ?? { name: 'version', isDescending: true };
  const metadata = metadataKey(order.name);
  if (metadata)
    return listByMetadata<Row>(db, caller, columns, every([within, filterOf(listing)]), metadata, order, request);
  const column = ownEntry(COLUMNS, snakeCase(order.name));
  if (!column) throw unknownOrder('Artifacts', order);
  const by = column.kind === 'text' ? sql`coalesce(${column.sql}, '')` : column.sql;
  const where = every([within, filterOf(listing)]);
  const { isDescending } = order;
  return sortedPage<Row>(
    db,
    caller,
    { columns, rows: ROWS, from: MEMBERS, project: PROJECT, where, by: [by, sql`m.id`], isDescending },
    request,
  );
}

/** Members by a value in their metadata, those without it last. */
function listByMetadata<Row>(
  db: Reader,
  caller: Caller,
  columns: Sql,
  where: Sql,
  key: string,
  { isDescending }: Order,
  request: PageRequest,
): Promise<Page<Sorted<Row>>> {
  const isThisKey = isKey('metadata', key);
  const withValue: SortedList = {
    columns,
    rows: ROWS,
    project: PROJECT,
    from: sql`${MEMBERS} JOIN indexed_value s ON s.owner_id = v.id`,
    where: every([where, sql`s.key_id ${isThisKey} AND s.position = 0`]),
    by: [sql`s.rank`, sql`s.number`, sql`s.text`, sql`m.id`],
    isDescending,
  };
  const without: SortedList = {
    columns,
    rows: ROWS,
    project: PROJECT,
    from: MEMBERS,
    where: every([
      where,
      sql`v.id NOT IN (SELECT s.owner_id FROM indexed_value s WHERE s.key_id ${isThisKey} AND s.position = 0)`,
    ]),
    by: [sql`m.id`],
    isDescending,
  };
  return chainedPage<Row>(db, caller, [withValue, without], request);
}

/** The key that "metadata.rows" names; null for a name that is not of metadata. */
function metadataKey(name: string): string | null {
  return /^(?:artifact_)?metadata\.(.+)$/u.exec(name)?.[1] ?? null;
}

function filterOf({ filters }: Listing): Sql {
  return every([sql`v.state = 'COMMITTED'`, filterCondition(parseFilter(filters), field, 'Artifacts')]);
}

interface Column {
  readonly kind: 'text' | 'number' | 'time';
  readonly sql: Sql;
}

const version: Column = { kind: 'number', sql: sql`m.version_index` };
const created: Column = { kind: 'time', sql: sql`v.created_at` };
const linked: Column = { kind: 'time', sql: sql`m.created_at` };
const size: Column = { kind: 'number', sql: sql`v.size` };
const type: Column = { kind: 'text', sql: sql`t.name` };

/** What versions are filtered and ordered by, by W&B's names. */
const COLUMNS: Record<string, Column> = {
  version,
  version_index: version,
  created_at: created,
  artifact_created_at: created,
  linked_at: linked,
  acm_created_at: linked,
  updated_at: { kind: 'time', sql: sql`v.updated_at` },
  size,
  artifact_size: size,
  file_count: { kind: 'number', sql: sql`v.file_count` },
  digest: { kind: 'text', sql: sql`v.digest` },
  description: { kind: 'text', sql: sql`v.description` },
  state: { kind: 'text', sql: sql`v.state` },
  type,
  type_name: type,
};

function field(name: string): Field | undefined {
  const metadata = metadataKey(name);
  if (metadata) return valueField(sql`v.id`, isKey('metadata', metadata));
  const plain = snakeCase(name);
  switch (plain) {
    case 'id':
    case 'artifact_id':
      return idField(sql`v.id`);
    case 'tag':
    case 'tags':
      return labelsField((has) => sql`v.id IN (SELECT g.version_id FROM version_tag g WHERE ${has})`, sql`g.tag`);
    case 'alias':
    case 'aliases':
      return labelsField(
        (has) =>
          sql`EXISTS (SELECT 1 FROM alias a
                      WHERE a.collection_id = m.collection_id AND a.version_id = m.version_id AND ${has})`,
        sql`a.alias`,
      );
    default: {
      const column = ownEntry(COLUMNS, plain);
      if (column === version) return numberField(version.sql, versionNumber);
      return column && { text: textField, number: numberField, time: timeField }[column.kind](column.sql);
    }
  }
}

/** The number of a version, written as 3, "3" or "v3". */
function versionNumber(value: Scalar): number {
  return numberOf(typeof value === 'string' ? value.replace(/^v/u, '') : value);
}
