import { type CSSProperties, memo, useMemo } from 'react';
import { terminalHex, type TerminalLook } from '../../shared/terminalLine.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Spoken } from '../../ui/Spoken.tsx';
import { type LineMark, markedSpans } from './markedSpans.ts';
import type { LogLine } from './useLogPages.ts';
import styles from './LogRow.module.css';

interface LogRowProps {
  /** Its place in the whole console, from 0. */
  readonly number: number;
  /** Undefined while it is on its way. */
  readonly line: LogLine | undefined;
  readonly marks: readonly LineMark[];
  /** Whether the address names it. */
  readonly isNamed: boolean;
  readonly hasTime: boolean;
  /** Called with its number, counted from 1. */
  readonly onName: (number: number) => void;
}

/** More of one line is not drawn. */
const LONGEST = 10_000;

/** One console line, with its number as a link to it. */
export const LogRow = memo(function LogRow({ number, line, marks, isNamed, hasTime, onName }: LogRowProps) {
  const { logs } = useMessages();
  const formats = useFormats();
  const text = line?.line ?? '';
  const spans = useMemo(() => markedSpans(text.slice(0, LONGEST), marks), [text, marks]);
  const place = formats.number(number + 1);
  const time = line?.timestamp ? `${line.timestamp}Z` : null;
  return (
    <div className={styles.row} data-level={line?.level || undefined} data-named={isNamed || undefined}>
      <a
        className={styles.number}
        href={`?line=${number + 1}`}
        aria-label={logs.line(place)}
        aria-current={isNamed || undefined}
        // Thousands of stops on the way through the page help nobody: the field beside the search goes to a line.
        tabIndex={-1}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          onName(number + 1);
        }}
      >
        {number + 1}
      </a>
      {hasTime ? (
        <time className={styles.time} {...(time !== null && { dateTime: time, title: formats.dateTime(time) })}>
          {time === null ? null : formats.clock(time)}
        </time>
      ) : null}
      {line?.level ? <Spoken>{logs.stderr}</Spoken> : null}
      <span className={styles.text} title={line?.level ? logs.stderr : undefined}>
        {spans.map(({ text: piece, look, mark }, at) => {
          const Piece = mark === null ? 'span' : 'mark';
          return (
            // oxlint-disable-next-line react/no-array-index-key -- pieces of a line never change places
            <Piece key={at} data-current={mark === 'current' || undefined} {...lookOf(look)}>
              {piece}
            </Piece>
          );
        })}
        {text.length > LONGEST ? <em className={styles.cut}>{logs.cut(text.length - LONGEST)}</em> : null}
      </span>
    </div>
  );
});

/** Colours go into variables, since the style sheet makes each readable in both themes. */
function lookOf({ ink, ground, ...look }: TerminalLook) {
  const colours = {
    ...(ink !== undefined && { '--terminal-ink': terminalHex(ink) }),
    ...(ground !== undefined && { '--terminal-ground': terminalHex(ground) }),
  };
  return {
    style: colours as CSSProperties,
    'data-ink': ink === undefined ? undefined : true,
    'data-ground': ground === undefined ? undefined : true,
    'data-bold': look.isBold,
    'data-dim': look.isDim,
    'data-italic': look.isItalic,
    'data-underlined': look.isUnderlined,
    'data-struck': look.isStruck,
    'data-inverse': look.isInverse,
  };
}
