import { fold } from './fold.ts';

/** The words that a search asks for, folded: space parts them and case does not count. None for a blank text. */
export function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/\s+/u)
    .filter((word) => word !== '');
}
