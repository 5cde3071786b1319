/** What runs of a project can be filtered and ordered by, in W&B's words. */

import { snakeCase } from './fieldNames.ts';
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
import { SILENCE } from '../shownState.ts';
import { every, sql, type Sql } from '../store/sql.ts';
import type { ValueSource } from '../store/values.ts';
import { isKey, valueField } from './valueFilter.ts';

/** Some runs of a project, which `r` stands for in the conditions. */
export interface RunFilter {
  readonly projectId: number;
  readonly filters?: string | null | undefined;
  /** Milliseconds since 1970: what has been silent for too long by then counts as crashed. */
  readonly now: number;
}

/** @throws UserError when the filter asks for what runs do not have */
export function runCondition(choice: RunFilter): Sql {
  return every([sql`r.project_id = ${choice.projectId}`, runFilter(choice)]);
}

/** As `runCondition`, where the runs are known to be of the project already. */
export function runFilter({ projectId, filters, now }: RunFilter): Sql {
  const filter = filterCondition(parseFilter(filters), runFields(projectId, now), 'Runs');
  return every([sql`r.state <> 'deleted'`, filter]);
}

export interface RunColumn {
  readonly kind: 'text' | 'number' | 'time';
  readonly sql: Sql;
  /** Never NULL. */
  readonly neverNull?: true;
}

const FIELD = { text: textField, number: numberField, time: timeField };

function runFields(projectId: number, now: number): Fields {
  const columns = runColumns(now);
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

/** What runs are filtered and ordered by beside their values, by W&B's names. */
export function runColumns(now: number): Record<string, RunColumn> {
  const text = (column: Sql): RunColumn => ({ kind: 'text', sql: column });
  const name: RunColumn = { kind: 'text', sql: sql`r.name`, neverNull: true };
  const displayName: RunColumn = { kind: 'text', sql: sql`r.display_name`, neverNull: true };
  const group = text(sql`r.group_name`);
  const user: RunColumn = { kind: 'text', sql: sql`r.user_name`, neverNull: true };
  const sweep = text(sql`r.sweep`);
  const duration: RunColumn = {
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
export function valueName(name: string): { source: ValueSource; key: string } | null {
  const [room = '', first = '', ...rest] = name.split('.');
  if (first === '') return null;
  if (room === 'config') {
    return { source: 'config', key: [first, ...(rest[0] === 'value' ? rest.slice(1) : rest)].join('.') };
  }
  const isSummary = room === 'summary_metrics' || room === 'summaryMetrics' || room === 'summary';
  return isSummary ? { source: 'summary', key: [first, ...rest].join('.') } : null;
}
