import { Link } from '@tanstack/react-router';
import { Waypoints } from 'lucide-react';
import type { CollectionEntryFragment } from '../api/generated.ts';
import type { ProjectAddress } from '../api/projects.ts';
import { useFormats, useMessages } from '../i18n/language.ts';
import { IconTile } from '../ui/IconTile.tsx';
import { MiddleEllipsis } from '../ui/MiddleEllipsis.tsx';
import styles from '../ui/Table.module.css';
import { buttonLink } from './buttonLink.ts';
import own from './CollectionTable.module.css';
import node from './NodeLink.module.css';

interface CollectionTableProps {
  readonly address: ProjectAddress;
  readonly collections: readonly CollectionEntryFragment[];
}

/** Collections with how many versions they have, each leading to its versions and to the lineage of its latest. */
export function CollectionTable({ address, collections }: CollectionTableProps) {
  const messages = useMessages();
  const formats = useFormats();
  return (
    <div className={styles.frame}>
      <table className={`${styles.table} ${own.table}`}>
        <thead>
          <tr>
            <th scope="col">{messages.artifact.collection}</th>
            <th scope="col">{messages.artifact.type}</th>
            <th scope="col" data-number>
              {messages.home.versions}
            </th>
            <th scope="col" className={own.act}>
              {messages.artifacts.latest}
            </th>
          </tr>
        </thead>
        <tbody>
          {collections.map(({ id, name, defaultArtifactType: { name: type }, artifacts }) => (
            <tr key={id} className={styles.clickable}>
              <td>
                <Link
                  to="/$entity/$project/artifacts/$type/$collection"
                  params={{ ...address, type, collection: name }}
                  className={styles.rowLink}
                >
                  <IconTile kind="artifact" type={type} size={20} />
                  <MiddleEllipsis text={name} className={node.name} />
                </Link>
              </td>
              <td className={own.type}>{type}</td>
              <td data-number>{formats.number(artifacts.totalCount)}</td>
              <td className={own.act}>
                <Link
                  to="/$entity/$project/artifacts/$type/$collection/$version/lineage"
                  params={{ ...address, type, collection: name, version: 'latest' }}
                  title={messages.artifacts.lineageOf(name)}
                  {...buttonLink('plain', 'small')}
                >
                  <Waypoints size={14} aria-hidden />
                  {messages.artifact.lineage}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
