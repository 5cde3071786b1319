/**
 * The part of Markdown that descriptions use, read into a tree. HTML in it is text like any other: nothing is ever run,
 * and links lead only where a reader can see that they lead.
 */

export type Inline =
  | { readonly kind: 'text' | 'code' | 'strong' | 'emphasis'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

export type Block =
  | { readonly kind: 'paragraph' | 'quote'; readonly content: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' };

const FENCE = /^ {0,3}(?:```|~~~)/u;
const HEADING = /^ {0,3}(#{1,6})\s+(.*)$/u;
const RULE = /^ {0,3}(?:-{3,}|\*{3,}|_{3,})\s*$/u;
const QUOTE = /^ {0,3}>\s?/u;
const BULLET = /^\s{0,8}[-*+]\s+/u;
const NUMBER = /^\s{0,8}\d{1,9}[.)]\s+/u;

/** Reads a text into blocks. Every text is Markdown; none fails. */
export function readMarkdown(text: string): readonly Block[] {
  const lines = text.split(/\r\n|\r|\n/u);
  const blocks: Block[] = [];
  let at = 0;
  /** Takes lines as long as they belong to the block that began. */
  const take = (belongs: (line: string) => boolean): string[] => {
    const from = at;
    while (at < lines.length && belongs(lines[at] ?? '')) at += 1;
    return lines.slice(from, at);
  };
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const heading = HEADING.exec(line);
    if (line.trim() === '') at += 1;
    else if (FENCE.test(line)) {
      at += 1;
      blocks.push({ kind: 'code', text: take((next) => !FENCE.test(next)).join('\n') });
      at += 1;
    } else if (heading !== null) {
      blocks.push({
        kind: 'heading',
        level: heading[1]?.length ?? 1,
        content: readInline(withoutHashes(heading[2] ?? '')),
      });
      at += 1;
    } else if (RULE.test(line)) {
      blocks.push({ kind: 'rule' });
      at += 1;
    } else if (QUOTE.test(line)) {
      const quoted = take((next) => QUOTE.test(next)).map((next) => next.replace(QUOTE, ''));
      blocks.push({ kind: 'quote', content: readInline(quoted.join('\n')) });
    } else if (BULLET.test(line) || NUMBER.test(line)) {
      const mark = BULLET.test(line) ? BULLET : NUMBER;
      const items = take((next) => mark.test(next)).map((next) => readInline(next.replace(mark, '')));
      blocks.push({ kind: 'list', isOrdered: mark === NUMBER, items });
    } else {
      blocks.push({ kind: 'paragraph', content: readInline(take(isPlain).join('\n')) });
    }
  }
  return blocks;
}

/** A heading's text without the hashes that may close it. */
function withoutHashes(text: string): string {
  let end = text.trimEnd().length;
  while (end > 0 && text[end - 1] === '#') end -= 1;
  const isClosed = end === 0 || text[end - 1] === ' ';
  return (isClosed ? text.slice(0, end) : text).trimEnd();
}

function isPlain(line: string): boolean {
  return line.trim() !== '' && ![FENCE, HEADING, RULE, QUOTE, BULLET, NUMBER].some((begin) => begin.test(line));
}

// Each alternative stops at its own mark, so that no text takes more than linear time.
const INLINE =
  /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|\[([^[\]]{1,500})\]\(([^()\s]{1,2000})\)|(https?:\/\/[^\s<>()[\]"'`*]+)/gu;

function readInline(text: string): readonly Inline[] {
  const parts: Inline[] = [];
  let from = 0;
  const addText = (until: number) => {
    if (until > from) parts.push({ kind: 'text', text: text.slice(from, until) });
  };
  for (const match of text.matchAll(INLINE)) {
    const [whole, code, strong, emphasis, label, target, bare] = match;
    const part = inlinePart({ code, strong, emphasis, label, target, bare });
    if (part === null) continue;
    addText(match.index);
    parts.push(part);
    from = match.index + whole.length;
  }
  addText(text.length);
  return parts;
}

type InlineMatch = Readonly<Record<'code' | 'strong' | 'emphasis' | 'label' | 'target' | 'bare', string | undefined>>;

function inlinePart({ code, strong, emphasis, label, target, bare }: InlineMatch): Inline | null {
  if (code !== undefined) return { kind: 'code', text: code };
  if (strong !== undefined) return { kind: 'strong', text: strong };
  if (emphasis !== undefined) return { kind: 'emphasis', text: emphasis };
  const url = target ?? bare ?? '';
  // Only addresses of pages and of people: `javascript:` and the like stay text.
  return /^(?:https?:\/\/|mailto:)/iu.test(url) ? { kind: 'link', text: label ?? url, url } : null;
}
