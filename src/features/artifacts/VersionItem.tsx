import { Link } from '@tanstack/react-router';
import type { ProjectAddress } from '../../api/projects.ts';
import { ChipRow } from '../../ui/ChipRow.tsx';
import { VERSION_TABS, type VersionTab } from '../../components/links/versionTabs.ts';
import { type RowOf, type RowPlace, treeItemProps } from './treeItemProps.ts';
import styles from './TreeItem.module.css';

interface VersionItemProps {
  readonly address: ProjectAddress;
  /** The tab that it opens with: the one that is open now. */
  readonly tab: VersionTab;
  readonly row: RowOf<'version'>;
  readonly place: RowPlace;
}

/** A version: a link to its page. */
export function VersionItem({ address, tab, row, place }: VersionItemProps) {
  return (
    <Link
      {...treeItemProps(row, place)}
      className={styles.row}
      to={VERSION_TABS[tab]}
      params={{ ...address, type: row.type, collection: row.collection, version: row.entry.version }}
      activeProps={{ 'aria-current': undefined }}
    >
      <span className={styles.version}>{row.entry.version}</span>
      <span className={styles.chips}>
        <ChipRow
          words={[
            ...row.entry.aliases.map((text) => ({ look: 'alias', text }) as const),
            ...row.entry.tags.map((text) => ({ look: 'tag', text }) as const),
          ]}
        />
      </span>
    </Link>
  );
}
