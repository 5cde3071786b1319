import { useFormats, useMessages } from '../../i18n/language.ts';
import { MiddleEllipsis } from '../../ui/MiddleEllipsis.tsx';
import { TreeChevron } from './TreeChevron.tsx';
import { type RowOf, type RowPlace, treeItemProps } from './treeItemProps.ts';
import styles from './TreeItem.module.css';

interface TypeItemProps {
  readonly row: RowOf<'type'>;
  readonly place: RowPlace;
  readonly onToggle: () => void;
}

/** An artifact type, to be opened and closed. */
export function TypeItem({ row, place, onToggle }: TypeItemProps) {
  const messages = useMessages();
  const formats = useFormats();
  return (
    // The tree has the keyboard of all its rows, and the role comes with the spread.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div {...treeItemProps(row, place)} className={styles.row} aria-expanded={row.isOpen} onClick={onToggle}>
      <TreeChevron />
      <MiddleEllipsis text={row.entry.name} className={styles.type} />
      {row.entry.isGenerated ? <span className={styles.aside}>{messages.tree.generated}</span> : null}
      <span className={styles.count} aria-hidden>
        {formats.number(row.entry.count)}
      </span>
    </div>
  );
}
