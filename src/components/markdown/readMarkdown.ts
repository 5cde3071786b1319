/** Markdown, as other people wrote it, read into blocks. Nothing in it is ever run: all of it is drawn as text. */

import { Lexer, type MarkedToken, type Token } from 'marked';

/** Longer texts, in characters, are not read as Markdown: that would hold the page up. */
const LONGEST = 200_000;
/** So much of one paragraph is looked at for marks; what a long one costs grows with its square. */
const LONGEST_RUN = 5_000;

class BoundedLexer extends Lexer {
  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    if (source.length <= LONGEST_RUN) return super.inlineTokens(source, tokens);
    tokens.push({ type: 'text', raw: source, text: source, escaped: false });
    return tokens;
  }
}

/**
 * Reads a text into the blocks of GitHub's Markdown; null when it is too long or too deeply nested to be read.
 *
 * @param lineBreaks kept: each line stays a line, as people type; joined: lines of a paragraph are one, as in files
 */
export function readMarkdown(text: string, lineBreaks: 'kept' | 'joined'): readonly MarkedToken[] | null {
  if (text.length > LONGEST) return null;
  try {
    return new BoundedLexer({ gfm: true, breaks: lineBreaks === 'kept' }).lex(text) as readonly MarkedToken[];
  } catch {
    return null;
  }
}

/** The address that a link leads to; null for any but those of pages and of people: `javascript:` and the like stay text. */
export function outerAddress(href: string): string | null {
  return /^(?:https?:\/\/|mailto:)/iu.test(href) ? href : null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

/** A text with its entities as what they stand for: Markdown leaves them to HTML, which is not used here. */
export function withoutEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/giu, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return ENTITIES[name.toLowerCase()] ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}
