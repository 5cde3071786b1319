/** Console lines with the colours that terminals show (ECMA-48 "select graphic rendition"). */

/** A stretch of a line in one look. */
export interface LogSpan {
  readonly text: string;
  readonly colour: LogColour | null;
  readonly isBold: boolean;
}

const COLOURS = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'] as const;
export type LogColour = (typeof COLOURS)[number];

/** Escape sequences: those that set looks are caught with their numbers, the others are left out. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const ESCAPE = /\u001b(?:\[([\d;]*)m|\[[\d;?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/gu;
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const OTHER_CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/gu;

interface Look {
  readonly colour: LogColour | null;
  readonly isBold: boolean;
}

const PLAIN: Look = { colour: null, isBold: false };

/** A line as a terminal leaves it: of what was overwritten after carriage returns only the last is seen. */
export function ansiSpans(line: string): readonly LogSpan[] {
  const seen = line.replace(/\r+$/u, '');
  const text = seen.slice(seen.lastIndexOf('\r') + 1);
  const spans: LogSpan[] = [];
  let look = PLAIN;
  let from = 0;
  for (const escape of text.matchAll(ESCAPE)) {
    push(spans, text.slice(from, escape.index), look);
    if (escape[1] !== undefined) look = changedLook(look, escape[1]);
    from = escape.index + escape[0].length;
  }
  push(spans, text.slice(from), look);
  return spans;
}

/** A line without its looks, for searching and copying. */
export function plainText(line: string): string {
  return ansiSpans(line)
    .map(({ text }) => text)
    .join('');
}

function push(spans: LogSpan[], text: string, look: Look): void {
  const shown = text.replace(OTHER_CONTROLS, '');
  if (shown !== '') spans.push({ text: shown, ...look });
}

function changedLook(look: Look, codes: string): Look {
  let now = look;
  const numbers = codes.split(';').map(Number);
  for (let at = 0; at < numbers.length; at += 1) {
    const code = numbers[at] ?? 0;
    if (code === 38 || code === 48) {
      // Colours of the large palettes: their numbers are stepped over, the text keeps its colour.
      at += numbers[at + 1] === 5 ? 2 : 4;
    } else if (code === 0) now = PLAIN;
    else if (code === 1) now = { ...now, isBold: true };
    else if (code === 22) now = { ...now, isBold: false };
    else if (code === 39) now = { ...now, colour: null };
    else if (code >= 30 && code <= 37) now = { ...now, colour: COLOURS[code - 30] ?? null };
    else if (code >= 90 && code <= 97) now = { ...now, colour: COLOURS[code - 90] ?? null };
  }
  return now;
}
