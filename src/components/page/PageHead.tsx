import type { ReactNode } from 'react';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { IconTile } from '../../ui/IconTile.tsx';
import { MiddleEllipsis } from '../../ui/MiddleEllipsis.tsx';
import styles from './PageHead.module.css';

interface PageHeadProps {
  readonly kind: 'artifact' | 'run';
  readonly type: string | null;
  /** What stands above the name, in small letters: the type. */
  readonly over: ReactNode;
  readonly name: string;
  /** What the copy button takes, the name by which scripts know the thing, and the button's own name. */
  readonly copy: { readonly text: string; readonly label: string };
  readonly children?: ReactNode;
  /** What can be done with the thing, at the end of the head. */
  readonly acts?: ReactNode;
}

/** The head of a version's or run's page: tile, type, name, and what goes with the name. */
export function PageHead({ kind, type, over, name, copy, children, acts }: PageHeadProps) {
  return (
    <header className={styles.head}>
      <IconTile kind={kind} type={type} size={40} />
      <div className={styles.text}>
        <p className={styles.over} data-kind={kind}>
          {over}
        </p>
        <div className={styles.line}>
          <h1 className={styles.name}>
            <MiddleEllipsis text={name} />
          </h1>
          <CopyButton text={copy.text} label={copy.label} />
          <div className={styles.beside}>{children}</div>
        </div>
      </div>
      {acts === undefined ? null : <div className={styles.acts}>{acts}</div>}
    </header>
  );
}
