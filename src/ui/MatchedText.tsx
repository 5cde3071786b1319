import { occurrences } from '../model/search.ts';
import { Highlighted } from './Highlighted.tsx';

interface MatchedTextProps {
  readonly text: string;
  /** What a filter looked for, in lower case; none where nothing is filtered. */
  readonly words: readonly string[];
}

/** A text with what a filter found in it marked. */
export function MatchedText({ text, words }: MatchedTextProps) {
  if (words.length === 0) return text;
  const ranges = occurrences(text, words);
  return ranges.length === 0 ? text : <Highlighted text={text} ranges={ranges} />;
}
