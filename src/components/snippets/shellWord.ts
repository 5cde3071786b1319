/** What every shell takes as it is. Zsh replaces a word that begins with an equals sign. */
const PLAIN = /^(?!=)[\w@%+=:,./-]+$/u;

/** Characters that a terminal acts on when they are pasted, or that change how the text around them is shown. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const encoder = new TextEncoder();

/**
 * A text as one word of a POSIX shell, whatever the text holds. Line feeds stay in the quotes; other characters that
 * cannot be seen are written by `printf`, since a terminal would act on them while they are pasted. No shell can hold
 * U+0000 in a word: it is left out.
 */
export function shellWord(text: string): string {
  if (PLAIN.test(text)) return text;
  const quoted = text
    .replaceAll('\0', '')
    .replaceAll("'", String.raw`'\''`)
    .replaceAll(UNSEEN, printed);
  return `'${quoted}'`;
}

/** Closes the quotes for a character that is written by its bytes, and opens them again. */
function printed(character: string): string {
  if (character === '\n') return character;
  const bytes = [...encoder.encode(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`);
  return `'"$(printf '${bytes.join('')}')"'`;
}
