import { useMemo } from 'react';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useVirtualRows } from '../../ui/useVirtualRows.ts';
import styles from './TextLines.module.css';

/** Height of a line in pixels. */
const LINE = 20;
/** More of one line is not drawn, in characters: the browser could not lay it out in time. */
const LONGEST = 5_000;

/** A text as numbered lines; only those in sight are in the document. */
export function TextLines({ text }: { readonly text: string }) {
  const messages = useMessages();
  const formats = useFormats();
  const lines = useMemo(() => linesOf(text), [text]);
  const longest = useMemo(() => lines.reduce((most, line) => Math.max(most, line.length), 0), [lines]);
  const { scroller, rows, height } = useVirtualRows({ count: lines.length, height: LINE, overscan: 30 });
  const digits = String(lines.length).length;
  return (
    <>
      {longest > LONGEST ? <Notice title={messages.preview.longLines(formats.number(LONGEST))} /> : null}
      <div className={styles.frame}>
        <section
          ref={scroller}
          className={styles.lines}
          aria-label={messages.preview.text}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
          tabIndex={0}
        >
          <div
            className={styles.list}
            style={{
              height,
              minWidth: `${Math.min(longest, LONGEST) + digits + 6}ch`,
            }}
          >
            {rows.map(({ index, start }) => (
              <div key={index} className={styles.line} style={{ transform: `translateY(${start}px)` }}>
                <span className={styles.number} style={{ minWidth: `${digits}ch` }} aria-hidden>
                  {index + 1}
                </span>
                <span>{lines[index]?.slice(0, LONGEST)}</span>
              </div>
            ))}
          </div>
        </section>
        <div className={styles.copy}>
          <CopyButton text={text} label={messages.copy.content} />
        </div>
      </div>
    </>
  );
}

function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/u);
  return lines.length > 1 && lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
