import { useMessages } from '../i18n/language.ts';
import { IconTile } from '../ui/IconTile.tsx';
import { MiddleEllipsis } from '../ui/MiddleEllipsis.tsx';
import { NodeLink } from './NodeLink.tsx';
import styles from './References.module.css';

export interface Reference {
  readonly id: string;
  readonly kind: 'artifact' | 'run';
  readonly type: string | null;
  readonly name: string;
  /** The path of its page. */
  readonly to: string;
}

interface ReferencesProps {
  readonly items: readonly Reference[];
  /** How many there are; more than the items when some are left out. */
  readonly total: number;
  readonly empty: string;
}

/** A short list of links to other nodes, with how many more there are. */
export function References({ items, total, empty }: ReferencesProps) {
  const text = useMessages().lineage;
  if (items.length === 0) return <p className={styles.rest}>{empty}</p>;
  return (
    <ul className={styles.list}>
      {items.map(({ id, kind, type, name, to }) => (
        <li key={id}>
          <NodeLink to={to} className={styles.link}>
            <IconTile kind={kind} type={type} size={20} />
            <MiddleEllipsis text={name} className={styles.name} />
            {type ? <span className={styles.type}>{type}</span> : null}
          </NodeLink>
        </li>
      ))}
      {total > items.length ? <li className={styles.rest}>{text.andMore(total - items.length)}</li> : null}
    </ul>
  );
}
