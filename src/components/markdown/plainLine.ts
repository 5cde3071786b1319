/** The first line of a Markdown text without its marks, for lists that have room for one line; without reading it all. */
export function plainLine(markdown: string): string {
  const line = markdown.split('\n', 50).find((each) => /[\p{L}\p{N}]/u.test(each)) ?? '';
  return line
    .replace(/^\s*(?:#{1,6}|>|[-*+]|\d+\.)\s+/u, '')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replaceAll(/\*\*|__|`/gu, '')
    .trim();
}
