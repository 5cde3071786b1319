/**
 * A console line as a terminal shows it: colours and weights (ECMA-48 "select graphic rendition"), and text that was
 * written over after a carriage return or a backspace, as progress bars do. The server searches what people see.
 */

/** A colour of the palette of 256, or one of all: "#rrggbb". */
export type TerminalColour = number | `#${string}`;

/** How a stretch of text looks; what is left out is as usual. */
export interface TerminalLook {
  readonly ink?: TerminalColour;
  readonly ground?: TerminalColour;
  readonly isBold?: true;
  readonly isDim?: true;
  readonly isItalic?: true;
  readonly isUnderlined?: true;
  readonly isStruck?: true;
  readonly isInverse?: true;
}

/** A stretch of a line in one look. */
export interface TerminalSpan {
  readonly text: string;
  readonly look: TerminalLook;
}

const PLAIN: TerminalLook = {};
/** A cursor is moved no further than this: a sequence of a few characters shall not make a line of millions. */
const WIDEST = 10_000;

// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f\u0080-\u009f]/u;
/** Escape sequences with a letter that says what they do, other escape sequences, and control characters. */
const TOKEN =
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  /\u001b\[([\d;:]*)([A-Za-z@`])|\u001b(?:\[[\d;:<=>?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[ -/]*[0-~])|[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu;

/** What is seen of a line, without its looks. */
export function terminalText(line: string): string {
  return CONTROL.test(line)
    ? terminalSpans(line)
        .map(({ text }) => text)
        .join('')
    : line;
}

/** What is seen of a line, in stretches of one look each. */
export function terminalSpans(line: string): readonly TerminalSpan[] {
  if (!CONTROL.test(line)) return line === '' ? [] : [{ text: line, look: PLAIN }];
  const row = new Row();
  let from = 0;
  for (const token of line.matchAll(TOKEN)) {
    row.write(line.slice(from, token.index));
    row.obey(token[0], token[1] ?? '', token[2]);
    from = token.index + token[0].length;
  }
  row.write(line.slice(from));
  return row.spans();
}

/** One row of a terminal: its cells, the cursor and the look that is written with. */
class Row {
  readonly #texts: string[] = [];
  readonly #looks: TerminalLook[] = [];
  #cursor = 0;
  #look = PLAIN;

  write(text: string): void {
    for (const character of text) {
      while (this.#texts.length < this.#cursor) this.#put(this.#texts.length, ' ', PLAIN);
      this.#put(this.#cursor, character, this.#look);
      this.#cursor += 1;
    }
  }

  /** @param letter what an escape sequence does; undefined for a single control character and for other sequences */
  obey(token: string, parameters: string, letter: string | undefined): void {
    if (letter === 'm') this.#look = changedLook(this.#look, parameters);
    else if (letter === 'K') this.#erase(parameters);
    else if (letter === 'G' || letter === '`') this.#move(count(parameters) - 1);
    else if (letter === 'C') this.#move(this.#cursor + count(parameters));
    else if (letter === 'D') this.#move(this.#cursor - count(parameters));
    else if (token === '\r') this.#cursor = 0;
    else if (token === '\b') this.#move(this.#cursor - 1);
  }

  spans(): readonly TerminalSpan[] {
    const spans: { text: string; look: TerminalLook }[] = [];
    for (const [at, text] of this.#texts.entries()) {
      const look = this.#looks[at] ?? PLAIN;
      const last = spans.at(-1);
      if (last && last.look === look) last.text += text;
      else spans.push({ text, look });
    }
    return spans;
  }

  #put(at: number, text: string, look: TerminalLook): void {
    this.#texts[at] = text;
    this.#looks[at] = look;
  }

  #move(to: number): void {
    this.#cursor = Math.min(WIDEST, Math.max(0, to));
  }

  /** "Erase in line": to its end, to its start, or all of it. */
  #erase(parameters: string): void {
    const [from, to] =
      parameters === '1'
        ? [0, Math.min(this.#cursor + 1, this.#texts.length)]
        : [parameters === '2' ? 0 : this.#cursor, this.#texts.length];
    if (to === this.#texts.length) {
      this.#texts.length = Math.min(from, to);
      this.#looks.length = this.#texts.length;
    } else for (let at = from; at < to; at += 1) this.#put(at, ' ', PLAIN);
  }
}

const count = (parameters: string) => Math.max(1, Math.trunc(Number(parameters)) || 1);

/** The switches of a look: the code that turns each on, and the one that turns it off. */
const SWITCHES = [
  [1, 22, 'isBold'],
  [2, 22, 'isDim'],
  [3, 23, 'isItalic'],
  [4, 24, 'isUnderlined'],
  [7, 27, 'isInverse'],
  [9, 29, 'isStruck'],
] as const;

function changedLook(look: TerminalLook, parameters: string): TerminalLook {
  let now = look;
  const codes = parameters.split(/[;:]/u).map(Number);
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? 0;
    if (code === 38 || code === 48) {
      const { colour, length } = wideColour(codes.slice(at + 1));
      if (colour !== null) now = withColour(now, code === 38 ? 'ink' : 'ground', colour);
      at += length;
    } else now = afterCode(now, code);
  }
  return now;
}

const withColour = (look: TerminalLook, place: 'ink' | 'ground', colour: TerminalColour): TerminalLook => ({
  ...look,
  [place]: colour,
});

function afterCode(look: TerminalLook, code: number): TerminalLook {
  if (code === 0) return PLAIN;
  if (code === 39) return without(look, ['ink']);
  if (code === 49) return without(look, ['ground']);
  if (code >= 30 && code <= 37) return withColour(look, 'ink', code - 30);
  if (code >= 40 && code <= 47) return withColour(look, 'ground', code - 40);
  if (code >= 90 && code <= 97) return withColour(look, 'ink', code - 82);
  if (code >= 100 && code <= 107) return withColour(look, 'ground', code - 92);
  const on = SWITCHES.find(([code_]) => code_ === code);
  if (on) return { ...look, [on[2]]: true };
  const off = SWITCHES.filter(([, code_]) => code_ === code);
  return off.length === 0
    ? look
    : without(
        look,
        off.map(([, , name]) => name),
      );
}

function without(look: TerminalLook, names: readonly (keyof TerminalLook)[]): TerminalLook {
  const rest = Object.entries(look).filter(([name]) => !names.includes(name as keyof TerminalLook));
  return rest.length === 0 ? PLAIN : Object.fromEntries(rest);
}

/** The colour behind a code 38 or 48: "5;n" of the palette, or "2;r;g;b"; and how many codes it takes. */
function wideColour(codes: readonly number[]): { readonly colour: TerminalColour | null; readonly length: number } {
  const isByte = (value: number | undefined): value is number => value !== undefined && value >= 0 && value <= 255;
  const [kind, ...rest] = codes;
  if (kind === 5) return { colour: isByte(rest[0]) ? rest[0] : null, length: 2 };
  if (kind !== 2) return { colour: null, length: 1 };
  const parts = rest.slice(0, 3);
  const isColour = parts.length === 3 && parts.every(isByte);
  const digits = parts.map((part) => part.toString(16).padStart(2, '0')).join('');
  return { colour: isColour ? `#${digits}` : null, length: 4 };
}

/** The channels of the cube of 216 colours, and of the first 16, as xterm has them. */
const CUBE = [0, 95, 135, 175, 215, 255];
const FIRST =
  '000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5 7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff'.split(
    ' ',
  );

/** A colour as "#rrggbb"; those of the palette are xterm's. */
export function terminalHex(colour: TerminalColour): `#${string}` {
  if (typeof colour !== 'number') return colour;
  if (colour < 16) return `#${FIRST[colour] ?? '000000'}`;
  const place = colour - 16;
  const channels =
    colour < 232
      ? [Math.trunc(place / 36), Math.trunc(place / 6) % 6, place % 6].map((at) => CUBE[at] ?? 0)
      : Array.from({ length: 3 }, () => 8 + 10 * (colour - 232));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
