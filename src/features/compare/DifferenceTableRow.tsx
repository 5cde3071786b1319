import { type Formats } from '../../i18n/formats.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Spoken } from '../../ui/Spoken.tsx';
import type { DifferenceRow, NumberChange, ValueCell } from './differences.ts';
import styles from './DifferenceTable.module.css';

interface DifferenceTableRowProps {
  readonly row: DifferenceRow;
  readonly numbers: 'exact' | 'measured';
  /** Whether the table has a column for differences of numbers. */
  readonly hasChange: boolean;
  /** Among what is the same, what differs is marked; alone it needs no mark. */
  readonly isMarked: boolean;
}

/** More of one value is not drawn. */
const LONGEST = 400;

/** One path with the values of both sides. */
export function DifferenceTableRow({ row, numbers, hasChange, isMarked }: DifferenceTableRowProps) {
  const formats = useFormats();
  const { path, change } = row;
  const [left, right] = valueTexts(row, numbers, formats);
  return (
    <tr data-different={isMarked || undefined}>
      <th scope="row" title={path.slice(0, LONGEST)}>
        {path.slice(0, LONGEST)}
      </th>
      <Value text={left} />
      <Value text={right} />
      {hasChange ? (
        <td className={styles.change} data-number>
          {change === null ? null : <Change change={change} />}
        </td>
      ) : null}
    </tr>
  );
}

function Value({ text }: { readonly text: string | null }) {
  const { compare: texts } = useMessages();
  if (text === null) {
    return (
      <td className={styles.missing}>
        <span aria-hidden>–</span>
        <Spoken>{texts.noValue}</Spoken>
      </td>
    );
  }
  return <td title={text.slice(0, LONGEST)}>{text.slice(0, LONGEST)}</td>;
}

/** How much larger or smaller the right number is. */
function Change({ change: { by, ratio } }: { readonly change: NumberChange }) {
  const { compare: texts } = useMessages();
  const formats = useFormats();
  const size = formats.measure(Math.abs(by));
  const share = ratio === null ? null : formats.measure(Number((Math.abs(ratio) * 100).toPrecision(3)));
  return by < 0 ? texts.less(size, share) : texts.more(size, share);
}

/** Both values as they are shown. Numbers that only look the same when rounded are shown exactly. */
function valueTexts(
  { left, right, isDifferent }: DifferenceRow,
  numbers: 'exact' | 'measured',
  { measure }: Formats,
): readonly [string | null, string | null] {
  // A text that reads like the other side's number or word is told from it by its quotes.
  const isQuoted = isDifferent && left?.value === right?.value;
  const exact = (cell: ValueCell | null) =>
    cell === null ? null : isQuoted && cell.kind === 'string' ? JSON.stringify(cell.value) : cell.value;
  const rounded = (cell: ValueCell | null) =>
    cell?.kind === 'number' && numbers === 'measured' ? measure(Number(cell.value)) : exact(cell);
  const [one, other] = [rounded(left), rounded(right)];
  return isDifferent && one === other ? [exact(left), exact(right)] : [one, other];
}
