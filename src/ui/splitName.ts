/** How much of a name's end stays when its middle is left out: the version whole, else the last few characters. */
const TAIL = 6;
/** Names up to this length are not split: they fit nearly everywhere, and a plain end is easier to read. */
const SHORT = 16;
/** More than this is never seen on one line, and a 10,000-character name must not cost layout time. */
const LONGEST = 400;

/**
 * Splits a name into the part that may be cut and the part that stays. `mnist_dataset:v12` keeps `:v12`. Both parts
 * together are the name, unless it is so long that no line shows it; then its middle is gone from `head`.
 */
export function splitName(text: string): { readonly head: string; readonly tail: string } {
  const version = /:[^:/]{1,24}$/u.exec(text);
  const cut = version === null ? text.length - TAIL : version.index;
  if (version === null && text.length <= SHORT) return { head: text, tail: '' };
  // A surrogate pair or a combining mark must not be torn apart.
  const start = /^[\p{M}\u{200d}\udc00-\udfff]/u.test(text.slice(cut)) ? cut - 2 : cut;
  return { head: text.slice(0, Math.min(start, LONGEST)), tail: text.slice(start) };
}
