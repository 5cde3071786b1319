import { useState } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import table from '../../ui/Table.module.css';
import type { DifferenceRow } from './differences.ts';
import styles from './DifferenceTable.module.css';

interface DifferenceTableProps {
  readonly rows: readonly DifferenceRow[];
  readonly leftName: string;
  readonly rightName: string;
  /** What is said when neither side has anything. */
  readonly none: string;
}

/** More rows are not drawn; nobody compares them by eye. */
const MOST = 1_000;
/** More of one value is not drawn. */
const LONGEST = 400;

/** Two documents side by side, differing paths first; what is the same shows on request. */
export function DifferenceTable({ rows, leftName, rightName, none }: DifferenceTableProps) {
  const { compare: texts, values } = useMessages();
  const [isAllShown, setIsAllShown] = useState(false);
  const differing = rows.filter((row) => row.isDifferent);
  const same = rows.length - differing.length;
  const shown = (isAllShown ? rows : differing).slice(0, MOST);
  if (rows.length === 0) return <p className={styles.none}>{none}</p>;
  return (
    <div className={styles.differences}>
      {shown.length === 0 ? (
        <p className={styles.none}>{texts.allSame}</p>
      ) : (
        <div className={table.frame}>
          <table className={`${table.table} ${styles.table}`}>
            <thead>
              <tr>
                <th scope="col">{values.name}</th>
                <th scope="col" title={leftName}>
                  {leftName}
                </th>
                <th scope="col" title={rightName}>
                  {rightName}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ path, left, right, isDifferent }) => (
                <tr
                  key={path} // Among what is the same, what differs is marked; alone it needs no mark.
                  data-different={(isAllShown && isDifferent) || undefined}
                >
                  <th scope="row" title={path.slice(0, LONGEST)}>
                    {path.slice(0, LONGEST)}
                  </th>
                  <td title={left?.slice(0, LONGEST)}>{left?.slice(0, LONGEST)}</td>
                  <td title={right?.slice(0, LONGEST)}>{right?.slice(0, LONGEST)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {same > 0 ? (
        <Button
          look="ghost"
          size="small"
          onClick={() => {
            setIsAllShown(!isAllShown);
          }}
        >
          {isAllShown ? texts.hideSame : texts.showSame(same)}
        </Button>
      ) : null}
    </div>
  );
}
