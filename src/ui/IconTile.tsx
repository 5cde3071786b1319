import { createElement } from 'react';
import { kindIcon } from './kindIcon.ts';
import styles from './IconTile.module.css';

interface IconTileProps {
  readonly kind: 'artifact' | 'run';
  /** Artifact type or job type; it chooses the picture among those of its kind. */
  readonly type?: string | null | undefined;
  /** Edge length in pixels. */
  readonly size?: 20 | 24 | 32 | 40;
}

/** The tile that says artifact (a blue square) or run (a green disc) by shape, picture and colour. Decorative. */
export function IconTile({ kind, type, size = 24 }: IconTileProps) {
  return (
    <span className={styles.tile} data-tile={kind} style={{ width: size, height: size }} aria-hidden>
      {createElement(kindIcon(kind, type), { size: Math.round(size * 0.58), strokeWidth: size >= 32 ? 1.75 : 2 })}
    </span>
  );
}
