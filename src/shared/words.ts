/** The words that a search asks for, in lower case: space parts them and case does not count. None for a blank text. */
export function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
}
