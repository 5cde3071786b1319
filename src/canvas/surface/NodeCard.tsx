import type { ComponentProps, ReactNode } from 'react';

import type { DrawnKind, DrawnNode } from '../../model/drawn.ts';
import { IconTile } from '../../ui/IconTile.tsx';
import { MiddleEllipsis } from '../../ui/MiddleEllipsis.tsx';
import { Spoken } from '../../ui/Spoken.tsx';
import styles from './NodeCard.module.css';

interface NodeCardProps extends Omit<ComponentProps<'button'>, 'type' | 'name' | 'className' | 'children'> {
  readonly kind: DrawnKind;
  readonly memberKind: DrawnNode['memberKind'];
  /** Artifact type or job type, which chooses the icon; null where there is none. */
  readonly type: string | null;
  /** Shown above the name. */
  readonly typeText: string;
  readonly name: string;
  /** The accessible name. */
  readonly spoken: string;
  /** Shown before the type. */
  readonly lead?: ReactNode;
  /** Shown after the type: chips, a state. */
  readonly marks?: ReactNode;
  /** Makes the card a link: called with what the link is given. */
  readonly renderLink?: (props: { readonly className: string | undefined; readonly children: ReactNode }) => ReactNode;
}

/**
 * The card of one node: icon, type above name, marks. A button, or a link when `renderLink` makes one.
 *
 * Its lines can be restyled from around it, by the custom properties that its style sheet reads.
 */
export function NodeCard({
  kind,
  memberKind,
  type,
  typeText,
  name,
  spoken,
  lead,
  marks,
  renderLink,
  ...button
}: NodeCardProps) {
  const content = (
    <>
      <Spoken>{spoken}</Spoken>
      <IconTile kind={memberKind} type={type} size={32} />
      <span className={styles.words} aria-hidden>
        <span className={styles.line}>
          {lead}
          <span className={styles.type} data-of={kind} title={type ?? undefined}>
            {typeText}
          </span>
          {marks}
        </span>
        <MiddleEllipsis text={name} className={styles.name} />
      </span>
    </>
  );
  return renderLink === undefined ? (
    <button {...button} type="button" className={styles.card} data-kind={kind}>
      {content}
    </button>
  ) : (
    renderLink({ className: styles.card, children: content })
  );
}
