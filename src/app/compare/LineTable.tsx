import { useMessages } from '../../i18n/language.ts';
import { Spoken } from '../../ui/Spoken.tsx';
import type { DifferenceLine } from './textDifference.ts';
import styles from './LineTable.module.css';

interface LineTableProps {
  readonly lines: readonly DifferenceLine[];
  readonly label: string;
}

/** More lines are not drawn. */
const MOST = 2_000;
/** More of one line is not drawn, in characters. */
const LONGEST = 2_000;

const SIGNS = { same: ' ', removed: '−', added: '+' } as const;

/** Lines that differ with those around them, numbered on both sides. */
export function LineTable({ lines, label }: LineTableProps) {
  const { lines: texts } = useMessages().compare;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className={styles.frame} aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead className={styles.head}>
          <tr>
            {[texts.leftLine, texts.rightLine, texts.text].map((title) => (
              <th key={title} scope="col">
                <Spoken>{title}</Spoken>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, MOST).map((line, at) =>
            line.kind === 'gap' ? (
              // oxlint-disable-next-line react/no-array-index-key -- lines have no other identity, and never move
              <tr key={at} className={styles.gap}>
                <td colSpan={3}>{texts.unchanged(line.count)}</td>
              </tr>
            ) : (
              // oxlint-disable-next-line react/no-array-index-key -- as above
              <tr key={at} data-kind={line.kind}>
                <td className={styles.number}>{line.left}</td>
                <td className={styles.number}>{line.right}</td>
                <td className={styles.text}>
                  <span className={styles.sign} aria-hidden>
                    {SIGNS[line.kind]}
                  </span>
                  {line.kind === 'same' ? null : <Spoken>{texts[line.kind]}</Spoken>}
                  <span>{line.text.slice(0, LONGEST)}</span>
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      {lines.length > MOST ? <p className={styles.more}>{texts.more(lines.length - MOST)}</p> : null}
    </section>
  );
}
