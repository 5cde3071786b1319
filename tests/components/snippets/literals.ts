/** Reference readers of the literals that snippets hold, written from the manuals of Python and of the POSIX shell. */

/** Python's escapes of one character; octal, named and byte escapes are not written by snippets. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['a', '\u0007'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
]);

/**
 * Reads Python source as tokens: its string literals, and what stands between them as one token each.
 * @throws Error when a literal does not end on its line, or holds an escape that is not known here
 */
export function readPython(source: string): { readonly code: string; readonly strings: readonly string[] } {
  let code = '';
  const strings: string[] = [];
  for (let at = 0; at < source.length;) {
    const quote = source[at] ?? '';
    if (quote !== '"' && quote !== "'") {
      code += quote;
      at += 1;
      continue;
    }
    let text = '';
    for (at += 1; source[at] !== quote;) {
      const character = source[at];
      if (character === undefined || /[\n\r\0]/u.test(character)) throw new Error(`open literal in ${source}`);
      if (character !== '\\') {
        text += character;
        at += 1;
        continue;
      }
      const letter = source[at + 1] ?? '';
      const digits = { x: 2, u: 4, U: 8 }[letter] ?? 0;
      const hex = source.slice(at + 2, at + 2 + digits);
      const read = digits > 0 && hex.length === digits ? codePoint(hex) : ESCAPES.get(letter);
      if (read === undefined) throw new Error(`unknown escape \\${letter} in ${source}`);
      text += read;
      at += 2 + digits;
    }
    at += 1;
    code += '§';
    strings.push(text);
  }
  return { code, strings };
}

const codePoint = (hex: string) =>
  /^[\da-f]+$/iu.test(hex) ? String.fromCodePoint(Number.parseInt(hex, 16)) : undefined;

/**
 * Reads one line of a POSIX shell as its words. Of what a shell can do, only quotes and `$(printf '\ooo')` are known.
 * @throws Error at anything else that a shell would act on
 */
export function readShellWords(line: string): readonly string[] {
  const words: number[][] = [];
  let word: number[] | null = null;
  for (let rest = line; rest !== '';) {
    const [part, kind, body] = nextPart(rest);
    rest = rest.slice(part.length);
    if (kind === 'space') word = null;
    else {
      if (word === null) words.push((word = []));
      if (kind === 'bytes')
        word.push(...(body.match(/\\[0-7]{3}/gu) ?? []).map((byte) => Number.parseInt(byte.slice(1), 8)));
      else word.push(...new TextEncoder().encode(body));
    }
  }
  return words.map((bytes) => new TextDecoder().decode(new Uint8Array(bytes)));
}

const PARTS = [
  ['space', /^( +)/u],
  ['quoted', /^'([^']*)'/u],
  ['quote', /^\\(')/u],
  ['bytes', /^"\$\(printf '((?:\\[0-7]{3})+)'\)"/u],
  ['plain', /^([\w@%+=:,./-]+)/u],
] as const;

function nextPart(rest: string): readonly [part: string, kind: (typeof PARTS)[number][0], body: string] {
  for (const [kind, pattern] of PARTS) {
    const found = pattern.exec(rest);
    if (found) return [found[0], kind, found[1] ?? ''];
  }
  throw new Error(`a shell would act on ${rest}`);
}
