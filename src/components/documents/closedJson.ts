/** JSON of which only the beginning is there. */

/**
 * The beginning of a JSON document as a document of its own: cut after the last value that is whole, and closed. What
 * is whole already stays as it is. Null when the text holds no beginning of a list or object.
 */
export function closedJson(text: string): string | null {
  const closers: string[] = [];
  /** How much of the text can be kept, and how many of the closers are open there. */
  let kept = { to: 0, depth: 0 };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') {
      at = stringEnd(text, at);
    } else if (character === '{' || character === '[') {
      closers.push(character === '{' ? '}' : ']');
      kept = { to: at + 1, depth: closers.length };
    } else if (character === '}' || character === ']') {
      closers.pop();
      kept = { to: at + 1, depth: closers.length };
      if (closers.length === 0) break;
    } else if (character === ',') {
      kept = { to: at, depth: closers.length };
    }
  }
  return kept.to === 0 ? null : text.slice(0, kept.to) + closers.slice(0, kept.depth).reverse().join('');
}

/** Where the string that begins at `from` has its closing mark; the end of the text when it has none. */
function stringEnd(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return text.length;
}
