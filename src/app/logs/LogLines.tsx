import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { ansiSpans } from './ansi.ts';
import styles from './LogLines.module.css';

export interface LogLine {
  /** Its place in the whole log, from 0. */
  readonly number: number;
  readonly line: string;
  readonly level: string | null;
}

interface LogLinesProps {
  readonly lines: readonly LogLine[];
}

/** Height of a line in pixels. */
const LINE = 20;
/** So near to the end, in pixels, counts as reading the end. */
const NEAR_END = 40;
/** More of one line is not drawn. */
const LONGEST = 10_000;

/** Console lines. Who reads the end stays there when lines come; who scrolled up is left alone. */
export function LogLines({ lines }: LogLinesProps) {
  const messages = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  // oxlint-disable-next-line react/incompatible-library -- there is no compiler here to be held back
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE,
    overscan: 30,
  });
  useEffect(() => {
    if (isAtEnd.current && lines.length > 0) virtualizer.scrollToIndex(lines.length - 1, { align: 'end' });
  }, [lines.length, virtualizer]);
  const digits = String((lines.at(-1)?.number ?? 0) + 1).length;
  return (
    <section
      ref={scroller}
      className={styles.lines}
      aria-label={messages.logs.label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        isAtEnd.current = scrollHeight - scrollTop - clientHeight < NEAR_END;
      }}
    >
      <ol className={styles.list} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const line = lines[index];
          return line === undefined ? null : (
            <li
              key={line.number}
              className={styles.line}
              data-level={line.level ?? undefined}
              style={{ transform: `translateY(${start}px)` }}
            >
              <span className={styles.number} style={{ minWidth: `${digits}ch` }} aria-hidden>
                {line.number + 1}
              </span>
              <span className={styles.text}>
                {ansiSpans(line.line.slice(0, LONGEST)).map((span, at) => (
                  // oxlint-disable-next-line react/no-array-index-key -- spans of a line never change places
                  <span key={at} data-colour={span.colour ?? undefined} data-bold={span.isBold || undefined}>
                    {span.text}
                  </span>
                ))}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
