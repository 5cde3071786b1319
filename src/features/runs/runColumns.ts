/** The columns that the table of runs can have. */

import { createElement } from 'react';
import { type JsonValue, readConfig, readSummary } from '../../shared/pythonJson.ts';
import type { ProjectAddress } from '../../api/projects.ts';
import type { RunRow } from '../../api/tables.ts';
import type { Messages } from '../../i18n/language.ts';
import type { Formats } from '../../i18n/formats.ts';
import { ChipRow } from '../../ui/ChipRow.tsx';
import { Ago } from '../../components/facts/Ago.tsx';
import { type DocumentValues, documentValues } from '../../components/columns/documentValues.ts';
import { exportedValue, valueText } from '../../components/columns/valueText.ts';
import { runName } from '../../components/links/names.ts';
import { RunState } from '../../components/facts/RunState.tsx';
import type { TableColumn } from '../../components/tables/tableColumn.ts';
import { RunNameCell } from './RunNameCell.tsx';

/** A config or metric column of the table of runs. */
export interface ValueColumn {
  readonly kind: 'config' | 'metric';
  readonly key: string;
}

/** The columns that are no values, by W&B's names for orders, as the chooser lists them. */
export const RUN_FACTS = [
  'state',
  'job_type',
  'group',
  'user',
  'tags',
  'notes',
  'host',
  'created_at',
  'duration',
] as const;
type RunFact = (typeof RUN_FACTS)[number];

/** The facts that are shown until the reader chooses. */
export const USUAL_FACTS: readonly RunFact[] = ['state', 'job_type', 'created_at', 'duration'];

/** What a column is called in the server's orders. */
export function columnOrder({ kind, key }: ValueColumn): string {
  return kind === 'metric' ? `summary_metrics.${key}` : `config.${key}`;
}

const ROOMS = { config: 'config', summary_metrics: 'metric' } as const;

/** The column of values that an order names; null for one that no column has. */
export function columnOf(order: string): ValueColumn | null {
  const [, room, key] = /^(config|summary_metrics)\.(.+)$/su.exec(order) ?? [];
  return room === undefined || key === undefined ? null : { kind: ROOMS[room as keyof typeof ROOMS], key };
}

const isFact = (id: string): id is RunFact => RUN_FACTS.some((fact) => fact === id);

/** What columns are made with. */
export interface ColumnTools {
  readonly messages: Messages;
  readonly formats: Formats;
}

/**
 * The name of a column; a value is called as it was logged, and a setting says that it is one where a metric beside it
 * has the same name.
 *
 * @param shown ids of the columns that stand together
 */
export function runColumnName(id: string, shown: readonly string[], tools: ColumnTools): string {
  if (isFact(id)) return runFacts(tools)[id].name;
  const column = columnOf(id);
  if (column === null) return id;
  const isAlsoMetric = column.kind === 'config' && shown.includes(columnOrder({ kind: 'metric', key: column.key }));
  return isAlsoMetric ? tools.messages.tables.ofConfig(column.key) : column.key;
}

/** The first column: the run's name, which leads to it. */
export function runNameColumn(address: ProjectAddress, { messages }: ColumnTools): TableColumn<RunRow> {
  return {
    id: 'display_name',
    name: messages.run.run,
    firstSort: 'ascending',
    text: runName,
    cell: (run) => createElement(RunNameCell, { address, run }),
    widths: [180, 360],
  };
}

/** The run's id, which files say beside its name: names are not unique. */
export function runIdColumn({ run: texts }: Messages): TableColumn<RunRow> {
  return { id: 'name', name: texts.id, firstSort: null, text: ({ name }) => name };
}

/**
 * A column by its id; null when there is none of that name.
 *
 * @param place the columns beside it, and whether numbers are among the values that it shows
 */
export function runColumn(
  id: string,
  { shown, isNumber }: { readonly shown: readonly string[]; readonly isNumber: boolean },
  tools: ColumnTools,
): TableColumn<RunRow> | null {
  if (isFact(id)) return { id, ...runFacts(tools)[id] };
  const column = columnOf(id);
  if (column === null) return null;
  const valueOf = (run: RunRow) => runValue(run, column);
  return {
    id,
    name: runColumnName(id, shown, tools),
    firstSort: 'descending',
    isNumber,
    text: (run) => valueText(valueOf(run), tools.formats),
    exported: (run) => exportedValue(valueOf(run)),
  };
}

function runFacts({ messages, formats }: ColumnTools): Readonly<Record<RunFact, Omit<TableColumn<RunRow>, 'id'>>> {
  const { run: texts } = messages;
  const plain = (name: string, text: (run: RunRow) => string | null) => ({
    name,
    firstSort: 'ascending' as const,
    text: (run: RunRow) => text(run) ?? '',
  });
  return {
    state: {
      name: texts.state,
      firstSort: 'ascending',
      text: ({ state }) => texts.stateName(state),
      cell: ({ state }) => createElement(RunState, { state }),
      exported: ({ state }) => state,
      widths: [104, 140],
    },
    job_type: plain(texts.jobType, ({ jobType }) => jobType),
    group: plain(texts.group, ({ group }) => group),
    user: plain(texts.owner, ({ user }) => user?.username ?? null),
    tags: {
      name: texts.tags,
      firstSort: null,
      text: ({ tags }) => tags.join(', '),
      cell: ({ tags }) => createElement(ChipRow, { words: tags.map((text) => ({ text, look: 'tag' as const })) }),
      widths: [120, 240],
    },
    notes: plain(texts.notes, ({ notes }) => notes),
    host: plain(texts.host, ({ host }) => host),
    created_at: {
      name: texts.started,
      firstSort: 'descending',
      text: ({ createdAt }) => formats.ago(createdAt),
      cell: ({ createdAt }) => createElement(Ago, { instant: createdAt }),
      exported: ({ createdAt }) => createdAt,
      widths: [100, 160],
    },
    duration: {
      name: texts.duration,
      firstSort: 'descending',
      isNumber: true,
      text: ({ durationSeconds }) => formats.duration(durationSeconds),
      exported: ({ durationSeconds }) => durationSeconds,
      widths: [88, 180],
    },
  };
}

interface RunValues {
  readonly config: DocumentValues;
  readonly metric: DocumentValues;
}

/** Documents are taken apart once for each run, however often it is drawn. */
const known = new WeakMap<RunRow, RunValues>();

function runValue(run: RunRow, { kind, key }: ValueColumn): JsonValue | undefined {
  let values = known.get(run);
  if (values === undefined) {
    values = {
      config: documentValues(readConfig(run.config)),
      metric: documentValues(readSummary(run.summaryMetrics)),
    };
    known.set(run, values);
  }
  return values[kind].get(key);
}
