import { useState } from 'react';
import { useMessages } from '../../../i18n/language.ts';
import type { LoggedImage } from './mediaRows.ts';
import styles from './MediaCard.module.css';

interface LoggedImageViewProps {
  readonly url: string;
  readonly caption: string | null;
  /** In pixels, so that its room is kept while it loads; null where it is not known. */
  readonly size: LoggedImage['size'];
  /** What it is, for those who do not see it. */
  readonly label: string;
}

/** Smaller images are shown larger, and are looked at for their pixels; larger ones are shown smaller. In pixels. */
const SMALL = 96;
const LARGE = 320;

/** The room of an image of a size. */
const roomOf = ({ width, height }: NonNullable<LoggedImage['size']>) => ({
  aspectRatio: `${width} / ${height}`,
  height: Math.min(LARGE, Math.max(SMALL, height)),
});

/** An image that a run logged, whole; it opens by itself. */
export function LoggedImageView({ url, caption, size, label }: LoggedImageViewProps) {
  const { media } = useMessages().metrics;
  const [isMissing, setMissing] = useState(false);
  if (isMissing) return <p className={styles.note}>{media.missing}</p>;
  return (
    <figure className={styles.image}>
      <a href={url} target="_blank" rel="noreferrer">
        <img
          src={url}
          style={size === null ? undefined : roomOf(size)}
          data-small={(size !== null && size.height < SMALL) || undefined}
          alt={label}
          loading="lazy"
          decoding="async"
          onError={() => {
            setMissing(true);
          }}
        />
      </a>
      {caption === null ? null : (
        <figcaption className={styles.caption} dir="auto">
          {caption}
        </figcaption>
      )}
    </figure>
  );
}
