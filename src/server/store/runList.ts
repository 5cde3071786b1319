/** Runs of a project as a list: filtered and ordered as the client's public API asks for them. */

import { parseFilter } from './filter.ts';
import {
  filterCondition,
  labelsField,
  numberField,
  ownEntry,
  textField,
  timeField,
  type Field,
  type Fields,
} from './filterSql.ts';
import type { Page, PageRequest } from './paging.ts';
import type { Reader } from './database.ts';
import { RUN_COLUMNS, SILENCE, type RunRow } from './runs.ts';
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
import { every, sql, type Sql } from './sql.ts';
import { isKey, valueField, type ValueSource } from './values.ts';

export interface RunChoice {
  readonly projectId: number;
  readonly filters?: string | null | undefined;
  /** Such as "-created_at" or "+summary_metrics.loss"; the newest first when null. */
  readonly order?: string | null | undefined;
  /** Milliseconds since 1970: what has been silent for too long by then counts as crashed. */
  readonly now: number;
}

/** A page of runs. @throws UserError when the filter or the order asks for what runs do not have */
export async function listRuns(db: Reader, choice: RunChoice, request: PageRequest): Promise<Page<Sorted<RunRow>>> {
  const order = parseOrder(choice.order) ?? { name: 'created_at', isDescending: true };
  const value = valueName(order.name);
  if (value) return listByValue(db, choice, isKey(value.source, value.key, choice.projectId), order, request);
  const where = condition(choice);
  const column = ownEntry(columnsOf(choice.now), snakeCase(order.name));
  if (!column) throw unknownOrder('Runs', order);
  const zero = column.kind === 'text' ? sql`''` : sql`0`;
  const by = column.neverNull ? column.sql : sql`coalesce(${column.sql}, ${zero})`;
  return sortedPage<RunRow>(db, { ...RUNS, where, by: [by, sql`r.id`], isDescending: order.isDescending }, request);
}

export function countRunsOf(db: Reader, choice: RunChoice): Promise<number> {
  return countSorted(db, { from: RUNS.from, where: condition(choice) });
}

const RUNS = { columns: { text: RUN_COLUMNS, values: [] }, from: sql`run r` } satisfies Partial<SortedList>;

/**
 * Runs by a value of theirs, those without it last. These are two lists, one after the other, so that the index gives
 * both in order and no page sorts all runs; a cursor belongs to the one or the other by its length.
 */
function listByValue(
  db: Reader,
  choice: RunChoice,
  isThisKey: Sql,
  { isDescending }: Order,
  request: PageRequest,
): Promise<Page<Sorted<RunRow>>> {
  const withValue: SortedList = {
    ...RUNS,
    from: sql`indexed_value s JOIN run r ON r.id = s.owner_id`,
    // The key is of this project already; asked again, it would lead databases to look at all of its runs first.
    where: every([sql`s.key_id ${isThisKey} AND s.position = 0`, filterOf(choice)]),
    by: [sql`s.rank`, sql`s.number`, sql`s.text`, sql`s.owner_id`],
    isDescending,
  };
  const without: SortedList = {
    ...RUNS,
    where: every([
      condition(choice),
      sql`r.id NOT IN (SELECT s.owner_id FROM indexed_value s WHERE s.key_id ${isThisKey})`,
    ]),
    by: [sql`r.id`],
    isDescending,
  };
  return chainedPage<RunRow>(db, [withValue, without], request);
}

function condition(choice: RunChoice): Sql {
  return every([sql`r.project_id = ${choice.projectId}`, filterOf(choice)]);
}

function filterOf({ projectId, filters, now }: RunChoice): Sql {
  const filter = filterCondition(parseFilter(filters), runFields(projectId, now), 'Runs');
  return every([sql`r.state <> 'deleted'`, filter]);
}

interface Column {
  readonly kind: 'text' | 'number' | 'time';
  readonly sql: Sql;
  /** Never NULL. */
  readonly neverNull?: true;
}

const FIELD = { text: textField, number: numberField, time: timeField };

function runFields(projectId: number, now: number): Fields {
  const columns = columnsOf(now);
  return (name): Field | undefined => {
    const value = valueName(name);
    if (value) return valueField(sql`r.id`, isKey(value.source, value.key, projectId));
    const plain = snakeCase(name);
    if (plain === 'tags' || plain === 'tag') {
      return labelsField((has) => sql`r.id IN (SELECT g.run_id FROM run_tag g WHERE ${has})`, sql`g.tag`);
    }
    const column = ownEntry(columns, plain);
    return column && FIELD[column.kind](column.sql);
  };
}

/** What runs are filtered and ordered by, by W&B's names. */
function columnsOf(now: number): Record<string, Column> {
  const text = (column: Sql): Column => ({ kind: 'text', sql: column });
  const name: Column = { kind: 'text', sql: sql`r.name`, neverNull: true };
  const displayName: Column = { kind: 'text', sql: sql`r.display_name`, neverNull: true };
  const group = text(sql`r.group_name`);
  const user: Column = { kind: 'text', sql: sql`r.user_name`, neverNull: true };
  const sweep = text(sql`r.sweep`);
  const duration: Column = {
    kind: 'number',
    sql: sql`((coalesce(r.finished_at, r.heartbeat_at) - r.created_at) / 1000.0)`,
    neverNull: true,
  };
  return {
    id: name,
    name,
    display_name: displayName,
    state: {
      kind: 'text',
      sql: sql`CASE WHEN r.state = 'running' AND r.heartbeat_at < ${now - SILENCE} THEN 'crashed' ELSE r.state END`,
      neverNull: true,
    },
    group,
    group_name: group,
    job_type: text(sql`r.job_type`),
    host: text(sql`r.host`),
    user,
    username: user,
    user_name: user,
    sweep,
    sweep_name: sweep,
    entity: text(sql`(SELECT e.name FROM project p JOIN entity e ON e.id = p.entity_id WHERE p.id = r.project_id)`),
    commit: text(sql`r.commit_hash`),
    program: text(sql`r.program`),
    notes: text(sql`r.notes`),
    description: text(sql`r.description`),
    exit_code: { kind: 'number', sql: sql`r.exit_code` },
    duration,
    runtime: duration,
    created_at: { kind: 'time', sql: sql`r.created_at`, neverNull: true },
    heartbeat_at: { kind: 'time', sql: sql`r.heartbeat_at`, neverNull: true },
    finished_at: { kind: 'time', sql: sql`r.finished_at` },
  };
}

/** The value that "config.lr" names, or "config.lr.value" as the client's documents have it. */
function valueName(name: string): { source: ValueSource; key: string } | null {
  const [room = '', first = '', ...rest] = name.split('.');
  if (first === '') return null;
  if (room === 'config') {
    return { source: 'config', key: [first, ...(rest[0] === 'value' ? rest.slice(1) : rest)].join('.') };
  }
  const isSummary = room === 'summary_metrics' || room === 'summaryMetrics' || room === 'summary';
  return isSummary ? { source: 'summary', key: [first, ...rest].join('.') } : null;
}

export function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}
