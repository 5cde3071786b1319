import { UnfoldVertical } from 'lucide-react';
import { useMessages } from '../../i18n/language.ts';
import { Spoken } from '../../ui/Spoken.tsx';
import type { Line } from './textDifference.ts';
import styles from './LineTable.module.css';

interface PlacedRow {
  readonly index: number;
  /** Learns the row's height. */
  readonly measure: (row: HTMLElement | null) => void;
}

/** More of one line is not drawn. */
const LONGEST = 2_000;

const SIGNS = { same: ' ', removed: '−', added: '+' } as const;

/** A line of one text or of both. */
export function SingleRow({ line, index, measure }: PlacedRow & { readonly line: Line }) {
  return (
    <tr ref={measure} data-index={index} data-kind={line.kind}>
      <td className={styles.number}>{line.left}</td>
      <td className={styles.number}>{line.right}</td>
      <TextCell line={line} />
    </tr>
  );
}

interface PairRowProps extends PlacedRow {
  readonly left: Line | null;
  readonly right: Line | null;
}

/** The lines of both sides beside each other. */
export function PairRow({ left, right, index, measure }: PairRowProps) {
  return (
    <tr ref={measure} data-index={index}>
      <td className={styles.number} data-kind={left?.kind}>
        {left?.left}
      </td>
      {left === null ? <NothingCell /> : <TextCell line={left} />}
      <td className={styles.number} data-kind={right?.kind}>
        {right?.right}
      </td>
      {right === null ? <NothingCell /> : <TextCell line={right} />}
    </tr>
  );
}

interface GapRowProps extends PlacedRow {
  readonly count: number;
  readonly columns: number;
  readonly onOpen: () => void;
}

/** A stretch of lines that are the same. */
export function GapRow({ count, columns, onOpen, index, measure }: GapRowProps) {
  const { lines: texts } = useMessages().compare;
  return (
    <tr ref={measure} data-index={index} className={styles.gap}>
      <td colSpan={columns}>
        <button type="button" className={styles.unfold} onClick={onOpen}>
          <UnfoldVertical size={12} aria-hidden />
          {texts.unchanged(count)}
        </button>
      </td>
    </tr>
  );
}

function NothingCell() {
  // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a cell of a table is no control
  return <td className={styles.nothing} />;
}

function TextCell({ line: { kind, text, parts } }: { readonly line: Line }) {
  const { lines: texts } = useMessages().compare;
  return (
    <td className={styles.text} data-kind={kind}>
      <span className={styles.sign} aria-hidden>
        {SIGNS[kind]}
      </span>
      {kind === 'same' ? null : <Spoken>{texts[kind]}</Spoken>}
      {parts === null ? (
        <span>{text.slice(0, LONGEST)}</span>
      ) : (
        parts.map((part, at) =>
          part.isChanged ? (
            // oxlint-disable-next-line react/no-array-index-key -- parts have no other identity, and never move
            <mark key={at} className={styles.mark}>
              {part.text}
            </mark>
          ) : (
            // oxlint-disable-next-line react/no-array-index-key -- as above
            <span key={at}>{part.text}</span>
          ),
        )
      )}
    </td>
  );
}
