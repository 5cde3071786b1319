/** What runs stream, as charts show it. */

import type { Caller } from '../access/caller.ts';
import { UserError } from '../errors.ts';
import type { Reader } from '../store/database.ts';
import type { RunRow } from '../store/runs.ts';
import { countLines } from './streams.ts';
import { historyColumns, previewColumns, type NumberStream } from './historyColumns.ts';
import { isOfEveryRow, seriesOf, type Series, type SeriesChoice } from './buckets.ts';

export interface MetricChoice extends SeriesChoice {
  readonly keys: readonly string[];
  /** Whether to answer quickly from a sample of the lines. */
  readonly isPreview: boolean;
}

/** More buckets than a screen has pixels add no information. */
const MOST_BUCKETS = 10_000;
/** Most keys of one request: more charts than fit on a screen. */
const MOST_KEYS = 100;
/** Numbers that are read together: columns are in memory while they are cut. */
const MOST_NUMBERS = 24_000_000;

/**
 * A series of each key of a run's stream, in the order of the keys.
 * @throws UserError when it is too many keys, or too few or too many buckets
 */
export async function metricSeries(
  db: Reader,
  caller: Caller,
  run: RunRow,
  stream: NumberStream,
  { keys, isPreview, ...choice }: MetricChoice,
): Promise<readonly Series[]> {
  if (keys.length > MOST_KEYS) throw new UserError(`"keys" has ${keys.length} names. The limit is ${MOST_KEYS}.`);
  const { x, buckets } = choice;
  if (buckets < 1 || buckets > MOST_BUCKETS) {
    throw new UserError(`"stretches" is ${buckets}; it must be between 1 and ${MOST_BUCKETS}.`);
  }
  const read = isPreview ? previewColumns : historyColumns;
  const lines = await countLines(db, caller, run.id, stream);
  const together = Math.max(1, Math.floor(MOST_NUMBERS / Math.max(1, lines)));
  const answer: Series[] = [];
  for (let at = 0; at < keys.length; at += together) {
    const part = keys.slice(at, at + together);
    const columns = await read(db, caller, run, stream, [...new Set(isOfEveryRow(x) ? part : [...part, x])]);
    for (const key of part) answer.push(seriesOf(columns, key, choice));
  }
  return answer;
}
