/** Resolvers of what runs stream, as charts and the console show it. */

import { countLines } from '../../read/streams.ts';
import { UserError } from '../../errors.ts';
import { logMatches } from '../../read/consoleLog.ts';
import { systemKeys } from '../../read/history.ts';
import { historyColumns, sketchColumns, type NumberStream } from '../../read/historyColumns.ts';
import { isOfEveryRow, type Series, seriesOf } from '../../read/stretches.ts';
import type { RunRow } from '../../store/runs.ts';
import type { Context } from '../context.ts';

interface SeriesArguments {
  readonly keys: readonly string[];
  readonly x: string;
  readonly from?: number | null;
  readonly to?: number | null;
  readonly stretches: number;
  readonly isSketch?: boolean | null;
}

/** More stretches than a screen has pixels tell nobody anything. */
const MOST_STRETCHES = 10_000;
/** Nobody looks at more charts at once. */
const MOST_KEYS = 100;
/** Numbers that are read together: columns are in memory while they are cut. */
const MOST_NUMBERS = 24_000_000;

const series =
  (stream: NumberStream) =>
  async (row: RunRow, args: SeriesArguments, { recorder, caller }: Context) => {
    const { keys, x, from = null, to = null, stretches } = args;
    if (keys.length > MOST_KEYS) throw new UserError(`"keys" has ${keys.length} names; ${MOST_KEYS} are allowed.`);
    if (stretches < 1 || stretches > MOST_STRETCHES) {
      throw new UserError(`"stretches" is ${stretches}; it must be between 1 and ${MOST_STRETCHES}.`);
    }
    const read = args.isSketch === true ? sketchColumns : historyColumns;
    const lines = await countLines(recorder.db, caller, row.id, stream);
    const together = Math.max(1, Math.floor(MOST_NUMBERS / Math.max(1, lines)));
    const answer: Series[] = [];
    for (let at = 0; at < keys.length; at += together) {
      const part = keys.slice(at, at + together);
      const columns = await read(recorder.db, caller, row, stream, [...new Set(isOfEveryRow(x) ? part : [...part, x])]);
      for (const key of part) answer.push(seriesOf(columns, key, { x, from, to, stretches }));
    }
    return answer;
  };

interface SearchArguments {
  readonly text: string;
  readonly isRegex: boolean;
  readonly matchCase: boolean;
  readonly from: number;
}

export const streamResolvers = {
  Run: {
    metricSeries: series('history'),
    systemSeries: series('events'),
    systemKeys: (row: RunRow, _: unknown, { recorder, caller }: Context) => systemKeys(recorder.db, caller, row.id),
    logMatches: (row: RunRow, args: SearchArguments, { recorder, caller }: Context) =>
      logMatches(recorder.db, caller, row.id, { ...args, from: Math.max(0, args.from) }),
  },
};
