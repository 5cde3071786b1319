/** Characters that end a line, steer a terminal or change how the text around them is shown. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * A text as a Python string literal in double quotes, whatever the text holds. Characters that cannot be seen are
 * escaped, so that the line shows all that it does and a terminal takes it as one line. A lone surrogate stays one.
 */
export function pythonString(text: string): string {
  const quoted = text.replaceAll(/[\\"]/gu, String.raw`\$&`).replaceAll(UNSEEN, escaped);
  return `"${quoted}"`;
}

function escaped(character: string): string {
  if (character === '\n') return String.raw`\n`;
  if (character === '\t') return String.raw`\t`;
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  return code > 0xff_ff ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
}
