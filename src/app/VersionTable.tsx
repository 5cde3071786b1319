import { Link } from '@tanstack/react-router';
import type { CollectionVersionsQuery } from '../api/generated.ts';
import { useFormats, useMessages } from '../i18n/language.ts';
import { Chip } from '../ui/Chip.tsx';
import { Ago } from './Ago.tsx';
import { aliasNames } from './names.ts';
import { VERSION_TABS } from './versionTabs.ts';
import styles from '../ui/Table.module.css';
import own from './VersionTable.module.css';

type VersionEdge = NonNullable<
  NonNullable<CollectionVersionsQuery['project']>['artifactCollection']
>['artifacts']['edges'][number];

interface VersionTableProps {
  readonly address: {
    readonly entity: string;
    readonly project: string;
    readonly type: string;
    readonly collection: string;
  };
  readonly versions: readonly VersionEdge[];
}

/** The versions of a collection with their aliases, tags and sizes. */
export function VersionTable({ address, versions }: VersionTableProps) {
  const messages = useMessages();
  const formats = useFormats();
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{messages.artifacts.version}</th>
            <th scope="col">{messages.artifacts.aliases}</th>
            <th scope="col">{messages.artifacts.tags}</th>
            <th scope="col" data-number>
              {messages.artifacts.files}
            </th>
            <th scope="col" data-number>
              {messages.artifacts.size}
            </th>
            <th scope="col">{messages.artifacts.created}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map(({ version, node }) => (
            <tr key={node.id} className={styles.clickable}>
              <td>
                <Link
                  to={VERSION_TABS.overview}
                  params={{ ...address, version }}
                  className={`${styles.rowLink} ${own.version}`}
                >
                  {version}
                </Link>
              </td>
              <td>
                <span className={own.chips}>
                  {aliasNames(node).map((alias) => (
                    <Chip key={alias} look="alias">
                      {alias}
                    </Chip>
                  ))}
                </span>
              </td>
              <td>
                <span className={own.chips}>
                  {node.tags.map(({ name }) => (
                    <Chip key={name} look="tag">
                      {name}
                    </Chip>
                  ))}
                </span>
              </td>
              <td data-number>{formats.number(node.fileCount)}</td>
              <td data-number>{formats.bytes(node.size)}</td>
              <td>
                <Ago instant={node.createdAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
