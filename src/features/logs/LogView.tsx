import { type CSSProperties, type Ref, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { ArrowDown } from 'lucide-react';
import type { StreamedRun } from '../../api/runStreams.ts';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { LINE, scrollHeight, scrollTo, shownLines } from './logPlaces.ts';
import { LogRow } from './LogRow.tsx';
import type { LineMark } from './markedSpans.ts';
import { useLogPages } from './useLogPages.ts';
import styles from './LogView.module.css';

/** What a console can be told to do. Lines count from 0. */
export interface LogViewHandle {
  readonly showLine: (line: number) => void;
  readonly showStart: () => void;
  readonly showEnd: () => void;
  /** The first line that is seen. */
  readonly firstSeen: () => number;
}

interface LogViewProps {
  readonly run: StreamedRun;
  /** How many lines there are; at least one. */
  readonly total: number;
  readonly isWrapped: boolean;
  readonly hasTimes: boolean;
  /** The line that the address names, counted from 1; it is shown at first. */
  readonly named: number | undefined;
  readonly onName: (number: number) => void;
  readonly marksOf: (line: number) => readonly LineMark[];
  readonly ref: Ref<LogViewHandle>;
}

/** So near to the end, in pixels, counts as reading the end. */
const NEAR_END = 24;
/** Where lines wrap, a short console is drawn whole and scrolls by itself: its height has nothing to do with its lines. */
const SHORT = 400;

/** Frames that a line which wraps is given to come into view, while it and those around it are fetched and drawn. */
const SETTLING = 30;

/** Brings a line that wraps into view, or what a search found in it: how tall lines are is known only once they are drawn. */
function settle(scroller: HTMLElement, line: number, scroll: (top: number) => void, frames = SETTLING): void {
  if (frames === 0) return;
  requestAnimationFrame(() => {
    const row = scroller.querySelector(`[data-line="${line}"]`);
    const away = row === null ? 0 : distanceFromView(scroller, row);
    if (row?.hasAttribute('data-here') && away === 0) return;
    if (away !== 0) scroll(scroller.scrollTop + away);
    settle(scroller, line, scroll, frames - 1);
  });
}

/** How far to scroll, in pixels, until a row is seen, or what a search found in it; 0 when it is. */
function distanceFromView(scroller: HTMLElement, row: Element): number {
  const window = scroller.getBoundingClientRect();
  const { top } = (row.querySelector('mark[data-current]') ?? row).getBoundingClientRect();
  if (top >= window.top && top + LINE <= window.bottom) return 0;
  // The scroll position goes through each line in the same number of pixels, however tall it is.
  const perPixel = LINE / Math.max(LINE, row.getBoundingClientRect().height);
  return (top - window.top - window.height / 3) * perPixel;
}

/** All lines of a console, of which those in sight are drawn and asked for. Who reads the end stays there. */
export function LogView({ run, total, isWrapped, hasTimes, named, onName, marksOf, ref }: LogViewProps) {
  const { logs, errors } = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const [window, setWindow] = useState({ top: 0, height: 0 });
  const [isFollowing, setFollowing] = useState(named === undefined);
  const isWhole = isWrapped && total <= SHORT;
  const shown = isWhole
    ? { anchor: 0, part: 0, y: 0, first: 0, end: total }
    : shownLines(total, { top: window.top, height: Math.max(LINE, window.height) });
  const { lines, retry } = useLogPages(run, total, shown.first, shown.end);

  const scroll = (top: number) => {
    const { current } = scroller;
    if (current === null) return;
    current.scrollTop = top;
    setWindow({ top: current.scrollTop, height: current.clientHeight });
  };
  const showEnd = () => {
    setFollowing(true);
    scroll(scroller.current?.scrollHeight ?? 0);
  };
  const showLine = (line: number) => {
    setFollowing(false);
    const { current } = scroller;
    if (current === null) return;
    if (isWhole) current.querySelector(`[data-line="${line}"]`)?.scrollIntoView({ block: 'center' });
    else scroll(scrollTo(line, total, current.clientHeight, isWrapped));
    if (isWrapped && !isWhole) settle(current, line, scroll);
  };
  const showStart = () => {
    setFollowing(false);
    scroll(0);
  };
  useImperativeHandle(ref, () => ({ showLine, showStart, showEnd, firstSeen: () => shown.first }));

  // What is shown at first, where the end is, and where a change of wrapping leads.
  useLayoutEffect(() => {
    if (isFollowing) showEnd();
    else if (named !== undefined) showLine(Math.min(total, named) - 1);
    // oxlint-disable-next-line react/exhaustive-deps -- a click on a line's number names what is in sight already
  }, [isWrapped]);
  useLayoutEffect(() => {
    if (isFollowing) showEnd();
    // oxlint-disable-next-line react/exhaustive-deps -- it follows the console as that grows, and as its window does
  }, [total, window.height, isFollowing]);
  useLayoutEffect(() => {
    const { current } = scroller;
    if (current === null) return undefined;
    const observer = new ResizeObserver(() => {
      setWindow({ top: current.scrollTop, height: current.clientHeight });
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, []);

  const rows = (from: number, end: number) =>
    Array.from({ length: Math.max(0, end - from) }, (_, at) => from + at).map((number) => (
      <div key={number} data-line={number} data-here={lines.has(number) || undefined}>
        <LogRow
          number={number}
          line={lines.get(number)}
          marks={marksOf(number)}
          isNamed={number + 1 === named}
          hasTime={hasTimes}
          onName={onName}
        />
      </div>
    ));
  return (
    <div className={styles.frame}>
      <section
        ref={scroller}
        className={styles.scroller}
        aria-label={logs.label}
        data-wrapped={isWrapped || undefined}
        style={{ '--digits': String(total).length } as CSSProperties}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
        onScroll={({ currentTarget }) => {
          const { scrollTop, clientHeight, scrollHeight: height } = currentTarget;
          setWindow({ top: scrollTop, height: clientHeight });
          setFollowing(height - scrollTop - clientHeight < NEAR_END);
        }}
      >
        {isWhole ? (
          rows(0, total)
        ) : (
          <div className={styles.whole} style={{ height: scrollHeight(total) }}>
            <div className={styles.window} style={{ height: window.height }}>
              <div className={styles.anchor} style={{ top: shown.y, transform: `translateY(${-100 * shown.part}%)` }}>
                <div className={styles.above}>{rows(shown.first, shown.anchor)}</div>
                {rows(shown.anchor, shown.anchor + 1)}
                <div className={styles.below}>{rows(shown.anchor + 1, shown.end)}</div>
              </div>
            </div>
          </div>
        )}
      </section>
      {retry === null ? null : (
        <div className={styles.failed}>
          <Notice
            tone="danger"
            title={logs.failed}
            action={
              <Button size="small" onClick={retry}>
                {errors.retry}
              </Button>
            }
          >
            {logs.failedAdvice}
          </Notice>
        </div>
      )}
      {run.isRunning && !isFollowing ? (
        <div className={styles.follow}>
          <Button size="small" onClick={showEnd}>
            <ArrowDown size={14} aria-hidden />
            {logs.follow}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
