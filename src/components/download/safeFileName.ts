/** Characters that some file system refuses. */
const REFUSED = /[\\/:*?"<>|\p{Cc}]+/gu;
const LONGEST = 120;
/** Characters of a long name that its end keeps: they tell the version and the kind of file. */
const END = 39;

/** A name that every file system takes, made from other people's text; a long one loses its middle. */
export function safeFileName(name: string): string {
  const plain = name.replaceAll(REFUSED, '-').trim();
  const short = plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST - END - 1)}…${plain.slice(-END)}`;
  // A cut may have halved a character.
  return short.toWellFormed();
}
