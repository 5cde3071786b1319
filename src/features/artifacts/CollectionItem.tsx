import { Link } from '@tanstack/react-router';
import type { ProjectAddress } from '../../api/projects.ts';
import { useFormats } from '../../i18n/language.ts';
import { IconTile } from '../../ui/IconTile.tsx';
import { MiddleEllipsis } from '../../ui/MiddleEllipsis.tsx';
import { TreeChevron } from './TreeChevron.tsx';
import { type RowOf, type RowPlace, treeItemProps } from './treeItemProps.ts';
import styles from './TreeItem.module.css';

interface CollectionItemProps {
  readonly address: ProjectAddress;
  readonly row: RowOf<'collection'>;
  readonly place: RowPlace;
  readonly onToggle: () => void;
}

/** A collection: a link to its versions. Following it opens it too; its arrow only opens and closes it. */
export function CollectionItem({ address, row, place, onToggle }: CollectionItemProps) {
  const formats = useFormats();
  return (
    <Link
      {...treeItemProps(row, place)}
      className={styles.row}
      to="/$entity/$project/artifacts/$type/$collection"
      params={{ ...address, type: row.entry.type, collection: row.entry.name }}
      activeProps={{ 'aria-current': undefined }}
      aria-expanded={row.isOpen}
      onClick={(event) => {
        const onChevron = event.target instanceof Element && event.target.closest('[data-chevron]') !== null;
        if (onChevron) event.preventDefault();
        if (onChevron || !row.isOpen) onToggle();
      }}
    >
      <TreeChevron />
      <IconTile kind="artifact" type={row.entry.type} size={20} />
      <MiddleEllipsis text={row.entry.name} className={styles.name} />
      <span className={styles.count} aria-hidden>
        {formats.number(row.entry.count)}
      </span>
    </Link>
  );
}
