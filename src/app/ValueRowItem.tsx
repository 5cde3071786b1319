import type { CSSProperties } from 'react';
import { useMessages } from '../i18n/language.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import type { ValueRow } from './valueRows.ts';
import styles from './ValueTable.module.css';

/** As much of a path or value as one line can show; copying takes all of it. */
const LINE = 400;

interface ValueRowItemProps {
  readonly row: ValueRow;
  readonly style?: CSSProperties;
}

/** One path and its value. */
export function ValueRowItem({ row, style }: ValueRowItemProps) {
  const messages = useMessages();
  return (
    <li className={styles.row} style={style}>
      <span className={styles.path} title={row.path.slice(0, LINE)}>
        {row.path.slice(0, LINE)}
      </span>
      <span className={styles.value} data-look={row.kind} title={row.value.slice(0, LINE)}>
        {row.value.slice(0, LINE)}
      </span>
      <span className={styles.copy}>
        <CopyButton text={row.value} label={messages.ui.copy(row.path.slice(0, LINE))} />
      </span>
    </li>
  );
}
