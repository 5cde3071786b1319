import { useState } from 'react';
import { useMessages } from '../../../i18n/language.ts';
import styles from './MediaCard.module.css';

interface LoggedImageViewProps {
  readonly url: string;
  readonly caption: string | null;
  /** What it is, for those who do not see it. */
  readonly label: string;
}

/** An image that a run logged, whole; it opens by itself. */
export function LoggedImageView({ url, caption, label }: LoggedImageViewProps) {
  const { media } = useMessages().metrics;
  const [isMissing, setMissing] = useState(false);
  if (isMissing) return <p className={styles.note}>{media.missing}</p>;
  return (
    <figure className={styles.image}>
      <a href={url} target="_blank" rel="noreferrer">
        <img
          src={url}
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
