import type { ReactNode } from 'react';

import { IconTile } from '../ui/IconTile.tsx';
import styles from './PreviewHead.module.css';

interface PreviewHeadProps {
  readonly kind: 'artifact' | 'run';
  readonly type: string | null;
  /** What stands small above the name. */
  readonly over: string;
  readonly name: string;
  readonly children?: ReactNode;
}

/** The head of a preview: what it is, its whole name, and chips. */
export function PreviewHead({ kind, type, over, name, children }: PreviewHeadProps) {
  return (
    <header className={styles.head}>
      <IconTile kind={kind} type={type} size={32} />
      <div className={styles.words}>
        <p className={styles.over} data-kind={kind}>
          {over}
        </p>
        <h2 className={styles.name}>{name}</h2>
        {children ? <div className={styles.chips}>{children}</div> : null}
      </div>
    </header>
  );
}
