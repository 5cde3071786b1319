/** Notes every statement that SQLite is asked for in this process, with the calls that led to it. */

import { StatementSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';

/** A statement as it was run from one place. */
export interface SeenStatement {
  /** The calls that led to it, the innermost first, as file, line and column. */
  readonly calls: readonly string[];
  readonly columns: readonly string[];
  /** For each column, what its values were: number, string, null, or another type of JavaScript. */
  readonly kinds: readonly (readonly string[])[];
}

/** How many rows of an answer are looked at. */
const ROWS = 50;
const CALL = /(file:\/\/\/\S+?):(\d+:\d+)\)?$/u;

interface Noted {
  readonly calls: readonly string[];
  readonly columns: readonly string[];
  readonly kinds: readonly Set<string>[];
}

interface Placed {
  readonly get: (this: StatementSync, ...values: unknown[]) => ReturnType<StatementSync['get']>;
  readonly all: (this: StatementSync, ...values: unknown[]) => ReturnType<StatementSync['all']>;
}

const kindOf = (value: unknown) => (value === null ? 'null' : typeof value);

function callsTo(): readonly string[] {
  const lines = (new Error('stack').stack ?? '').split('\n');
  return lines.flatMap((line) => {
    const [, file, position] = CALL.exec(line) ?? [];
    return file === undefined || file.endsWith('/statementRecorder.ts') ? [] : [`${fileURLToPath(file)}:${position}`];
  });
}

/** Starts to take notes, for the rest of this process. @returns what was seen so far */
export function recordStatements(): () => readonly SeenStatement[] {
  Error.stackTraceLimit = 16;
  const noted = new Map<string, Noted>();
  const note = (statement: StatementSync, rows: readonly unknown[]) => {
    const columns = statement.columns().map(({ name }) => name);
    const calls = callsTo();
    const key = JSON.stringify([calls, columns]);
    const one = noted.get(key) ?? { calls, columns, kinds: columns.map(() => new Set<string>()) };
    noted.set(key, one);
    for (const row of rows.slice(0, ROWS)) {
      for (const [index, value] of Object.values(row as object).entries()) one.kinds[index]?.add(kindOf(value));
    }
  };
  // The server gives placeholders their values by place only.
  const { get, all } = StatementSync.prototype as unknown as Placed;
  StatementSync.prototype.get = function (this: StatementSync, ...values: unknown[]) {
    const row = get.apply(this, values);
    note(this, row === undefined ? [] : [row]);
    return row;
  };
  StatementSync.prototype.all = function (this: StatementSync, ...values: unknown[]) {
    const rows = all.apply(this, values);
    note(this, rows);
    return rows;
  };
  return () => [...noted.values()].map((one) => ({ ...one, kinds: one.kinds.map((kinds) => [...kinds]) }));
}
