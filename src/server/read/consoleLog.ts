/** A run's console: its lines as the client sends them, taken apart, and searched. */

import type { Caller } from '../access/caller.ts';
import { requireUser } from '../access/requireUser.ts';
import { terminalText } from '../../shared/terminalLine.ts';
import { UserError } from '../errors.ts';
import type { Reader } from '../store/database.ts';
import { checkRegex, regexRanges } from '../store/regex.ts';
import type { Page, PageRequest } from '../store/paging.ts';
import { countLines, lastLines, linesFrom, listLines } from '../store/streams.ts';
import { literalPattern } from '../../shared/regex.ts';

export interface ConsoleLine {
  /** As the client wrote it, in UTC without saying so; null when it wrote none. */
  readonly timestamp: string | null;
  /** Whether it was written to stderr. */
  readonly isError: boolean;
  readonly text: string;
}

const LINE = /^(ERROR )?(\d{4}-\d\d-\d\dT[\d:.]+) ([^]*)$/u;

/** A console line: the client sends it behind "ERROR " when it was written to stderr, and behind its time. */
export function consoleLine(content: string): ConsoleLine {
  const found = LINE.exec(content);
  if (!found) return { timestamp: null, isError: false, text: content };
  return { timestamp: found[2] ?? null, isError: found[1] !== undefined, text: found[3] ?? '' };
}

/** A console line with its place in the log, from 0. */
export interface NumberedLine extends ConsoleLine {
  readonly number: number;
}

/** Console lines that one answer may hold. */
const MOST_LAST = 10_000;

/** The last lines of a run's console, or a page of them; and how many there are in all. */
export async function consoleLines(
  db: Reader,
  caller: Caller,
  runId: number,
  choice: { readonly last: number } | PageRequest,
): Promise<Page<NumberedLine> & { readonly total: number }> {
  requireUser(caller);
  const page =
    'last' in choice
      ? { rows: await lastLines(db, runId, 'log', Math.min(choice.last, MOST_LAST)), hasNextPage: false }
      : await listLines(db, runId, 'log', choice);
  const rows = page.rows.map(({ line, content }) => ({ number: line, ...consoleLine(content) }));
  return { rows, hasNextPage: page.hasNextPage, total: await countLines(db, runId, 'log') };
}

export interface LogSearch {
  readonly text: string;
  readonly isRegex: boolean;
  readonly matchCase: boolean;
  /** The first line that is looked at. */
  readonly from: number;
}

/** Entry i of every list belongs to match i: its line, and where in what people see of the line it begins and ends. */
export interface LogMatches {
  readonly lines: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** All lines before this one were looked at. */
  readonly through: number;
}

/** Lines that are read before others get their turn, and that one answer looks at. */
const PORTION = 5_000;
const MOST_LINES = 100_000;
/** Matches that end an answer early, and that are told of one line. */
const MOST_MATCHES = 10_000;
const MOST_IN_LINE = 1_000;
/** Longer searches find nothing that people look for. */
const LONGEST = 500;
/** More of a line is not looked at: somebody may have printed a whole document in it. */
const LONGEST_LINE = 10_000;

/**
 * Where a text is found in a run's console, from a line on. Of a long log a part is looked at; ask again from `through`.
 * @throws UserError when the text is too long, or no regular expression that runs in linear time
 */
export async function logMatches(db: Reader, caller: Caller, runId: number, search: LogSearch): Promise<LogMatches> {
  requireUser(caller);
  const pattern = patternOf(search);
  const found = { lines: [] as number[], starts: [] as number[], ends: [] as number[] };
  let through = search.from;
  while (through < search.from + MOST_LINES && found.lines.length < MOST_MATCHES) {
    const portion = await linesFrom(db, runId, 'log', through, PORTION);
    for (const [line, content] of portion) {
      const text = terminalText(consoleLine(content.slice(0, LONGEST_LINE)).text);
      for (const [start, end] of regexRanges(text, pattern, MOST_IN_LINE)) {
        found.lines.push(line);
        found.starts.push(start);
        found.ends.push(end);
      }
    }
    through = (portion.at(-1)?.[0] ?? through - 1) + 1;
    if (portion.length < PORTION) break;
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
  }
  return { ...found, through };
}

function patternOf({ text, isRegex, matchCase }: LogSearch): string {
  if (text === '' || text.length > LONGEST) {
    throw new UserError(`The search has ${text.length} characters. It must have between 1 and ${LONGEST}.`);
  }
  const pattern = isRegex ? text : literalPattern(text);
  return checkRegex(matchCase ? pattern : `(?i)${pattern}`);
}
