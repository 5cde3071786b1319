import { Link } from '@tanstack/react-router';
import type { CollectionVersionsQuery } from '../../api/generated.ts';
import { useFormats } from '../../i18n/language.ts';
import { Chip } from '../../ui/Chip.tsx';
import styles from '../../ui/Table.module.css';
import { Ago } from '../Ago.tsx';
import type { DocumentValues } from '../columns/documentValues.ts';
import { valueText } from '../columns/valueText.ts';
import { aliasNames } from '../names.ts';
import { VERSION_TABS } from '../versionTabs.ts';
import { metadataKey } from './versionColumns.ts';
import own from './VersionTable.module.css';

type VersionEdge = NonNullable<
  NonNullable<CollectionVersionsQuery['project']>['artifactCollection']
>['artifacts']['edges'][number];

/** A version with its metadata by dotted key. */
export type ListedVersion = VersionEdge & { readonly values: DocumentValues };

/** What the addresses of a collection's versions have in common. */
export interface CollectionAddress {
  readonly entity: string;
  readonly project: string;
  readonly type: string;
  readonly collection: string;
}

interface VersionRowProps {
  readonly address: CollectionAddress;
  readonly row: ListedVersion;
  readonly columns: readonly string[];
}

/** One version of the table. */
export function VersionRow({ address, row: { version, node, values }, columns }: VersionRowProps) {
  const formats = useFormats();
  return (
    <tr className={styles.clickable}>
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
      <td className={styles.muted}>
        <Ago instant={node.createdAt} />
      </td>
      {columns.map((column) => {
        const text = valueText(values[metadataKey(column) ?? ''], formats);
        return (
          <td key={column} data-number title={text}>
            {text}
          </td>
        );
      })}
    </tr>
  );
}
