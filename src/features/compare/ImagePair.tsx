import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fileLinkQuery } from '../../api/comparison.ts';
import { useMessages } from '../../i18n/language.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './FileDifference.module.css';

interface ImagePairProps {
  readonly name: string;
  /** The ids of the versions; null where one does not have the image. */
  readonly left: string | null;
  readonly right: string | null;
}

/** An image of both versions, side by side. */
export function ImagePair({ name, left, right }: ImagePairProps) {
  return (
    <div className={styles.images}>
      <ImageOfSide side="left" name={name} version={left} />
      <ImageOfSide side="right" name={name} version={right} />
    </div>
  );
}

interface ImageOfSideProps {
  readonly side: 'left' | 'right';
  readonly name: string;
  readonly version: string | null;
}

function ImageOfSide({ side, name, version }: ImageOfSideProps) {
  const { compare: texts, preview } = useMessages();
  const [isBroken, setIsBroken] = useState(false);
  const { data: url, error } = useQuery({
    ...fileLinkQuery(version ?? '', name),
    enabled: version !== null,
    throwOnError: false,
  });
  return (
    <figure className={styles.image} data-side={side}>
      <figcaption>{texts[side]}</figcaption>
      {version === null ? (
        <p className={styles.none}>{texts.notThere}</p>
      ) : error !== null || url === null ? (
        <Notice tone="danger" title={preview.failed} />
      ) : isBroken ? (
        <Notice title={preview.noImage} />
      ) : url === undefined ? (
        <Skeleton height={160} />
      ) : (
        <img
          src={url}
          alt={texts.imageOf[side](name)}
          onError={() => {
            setIsBroken(true);
          }}
        />
      )}
    </figure>
  );
}
