/** How much of a name's end stays when its middle is left out: the version whole, else the last few characters. */
const TAIL = 6;
/** Names up to this length are not split: they fit nearly everywhere, and a plain end is easier to read. */
const SHORT = 16;
/** More than this is never seen on one line, and a 10,000-character name must not cost layout time. */
const LONGEST = 400;

/** Half a character would be drawn as a box. */
const HALF_AT_END = /[\ud800-\udbff]$/u;

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Splits a name into the part that may be cut and the part that stays. `mnist_dataset:v12` keeps `:v12`. Both parts
 * together are the name, unless it is so long that no line shows it; then its middle is gone from `head`.
 */
export function splitName(text: string): { readonly head: string; readonly tail: string } {
  const version = /:[^:/]{1,24}$/u.exec(text);
  if (version === null && text.length <= SHORT) return { head: text, tail: '' };
  const cut = version === null ? text.length - endOf(text).length : version.index;
  const head = cut <= LONGEST ? text.slice(0, cut) : text.slice(0, LONGEST).replace(HALF_AT_END, '');
  return { head, tail: text.slice(cut) };
}

/** The last few characters as people count them: none is torn apart. Empty where they are too long to be found. */
function endOf(text: string): string {
  const ends = Array.from(characters.segment(text.slice(-TAIL * 10)), ({ segment }) => segment);
  return ends.length > TAIL ? ends.slice(-TAIL).join('') : '';
}
