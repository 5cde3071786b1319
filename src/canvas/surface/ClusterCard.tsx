import type { HTMLAttributes, ReactNode } from 'react';

import { useMessages } from '../../i18n/language.ts';
import type { DrawnNode } from '../../model/drawn.ts';
import { IconTile } from '../../ui/IconTile.tsx';
import styles from './ClusterCard.module.css';

type Attributes = HTMLAttributes<HTMLElement> & { readonly [data: `data-${string}`]: string | true | undefined };

interface ClusterCardProps {
  readonly cluster: Pick<DrawnNode, 'memberKind' | 'type' | 'members'>;
  /** The accessible name of the group. */
  readonly label: string;
  /** Shown beside the count. */
  readonly note?: ReactNode;
  /** Shown at the end of the head. */
  readonly aside?: ReactNode;
  /** Attributes of the card, which is the group, and of its head. */
  readonly card?: Attributes;
  readonly head?: Attributes;
  readonly isDimmed?: boolean;
  /** The search field and the list of members. */
  readonly children: ReactNode;
  /** Shown around the card, outside of the group. */
  readonly around?: ReactNode;
}

/**
 * A cluster as a card on a stack: icon, type, count, and its members below. Its border can be restyled from around it,
 * by the custom properties that `NodeCard` reads.
 */
export function ClusterCard({
  cluster: { memberKind, type, members },
  label,
  note,
  aside,
  card,
  head,
  isDimmed = false,
  children,
  around,
}: ClusterCardProps) {
  const text = useMessages().lineage;
  return (
    <div className={styles.stack} data-dimmed={isDimmed || undefined} data-kind-of={memberKind}>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for forms */}
      <div role="group" className={styles.card} data-kind="cluster" aria-label={label} {...card}>
        <header className={styles.head} {...head}>
          <IconTile kind={memberKind} type={type} size={24} />
          <div className={styles.words}>
            <span className={styles.type} title={type ?? undefined}>
              {type ?? text.mixedTypes(memberKind)}
            </span>
            <span className={styles.line}>
              <span className={styles.count}>{text.clusterTitle(members.length, memberKind)}</span>
              {note}
            </span>
          </div>
          {aside}
        </header>
        {children}
      </div>
      {around}
    </div>
  );
}
