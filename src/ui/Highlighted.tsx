import type { MatchRanges } from '../model/search.ts';
import styles from './Highlighted.module.css';

interface HighlightedProps {
  readonly text: string;
  readonly ranges: MatchRanges;
  readonly className?: string | undefined;
}

/** A name with what a search matched in it marked. */
export function Highlighted({ text, ranges, className }: HighlightedProps) {
  const parts: { readonly from: number; readonly text: string; readonly isMatch: boolean }[] = [];
  let at = 0;
  for (const [from, to] of ranges) {
    if (from > at) parts.push({ from: at, text: text.slice(at, from), isMatch: false });
    parts.push({ from, text: text.slice(from, to), isMatch: true });
    at = to;
  }
  if (at < text.length) parts.push({ from: at, text: text.slice(at), isMatch: false });
  return (
    <span className={className === undefined ? styles.text : `${styles.text} ${className}`} title={text}>
      {parts.map((part) =>
        part.isMatch ? <mark key={part.from}>{part.text}</mark> : <span key={part.from}>{part.text}</span>,
      )}
    </span>
  );
}
