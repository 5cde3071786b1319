/** Resolvers of what runs stream, as charts and the console show it. */

import { UserError } from '../../errors.ts';
import { logMatches } from '../../record/consoleLog.ts';
import { systemKeys } from '../../record/history.ts';
import { historyColumns, sketchColumns, type NumberStream } from '../../record/historyColumns.ts';
import { isOfEveryRow, seriesOf } from '../../record/stretches.ts';
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
/** Columns are kept in memory: nobody looks at more charts at once. */
const MOST_KEYS = 100;

const series =
  (stream: NumberStream) =>
  async (row: RunRow, args: SeriesArguments, { recorder }: Context) => {
    const { keys, x, from = null, to = null, stretches } = args;
    if (keys.length > MOST_KEYS) throw new UserError(`"keys" has ${keys.length} names; ${MOST_KEYS} are allowed.`);
    if (stretches < 1 || stretches > MOST_STRETCHES) {
      throw new UserError(`"stretches" is ${stretches}; it must be between 1 and ${MOST_STRETCHES}.`);
    }
    const wanted = [...new Set(isOfEveryRow(x) ? keys : [...keys, x])];
    const read = args.isSketch === true ? sketchColumns : historyColumns;
    const columns = await read(recorder.db, row, stream, wanted);
    return keys.map((key) => seriesOf(columns, key, { x, from, to, stretches }));
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
    systemKeys: (row: RunRow, _: unknown, { recorder }: Context) => systemKeys(recorder.db, row.id),
    logMatches: (row: RunRow, args: SearchArguments, { recorder }: Context) =>
      logMatches(recorder.db, row.id, { ...args, from: Math.max(0, args.from) }),
  },
};
