import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fileStartQuery } from '../../api/fileStart.ts';
import { useMessages } from '../../i18n/language.ts';
import { Notice } from '../../ui/Notice.tsx';
import styles from './FilePreview.module.css';
import { Unavailable } from './Unavailable.tsx';

interface MediaPreviewProps {
  readonly name: string;
  readonly url: string;
  readonly sizeBytes: number;
  readonly look: 'image' | 'video' | 'audio';
}

/** An image larger than this, in bytes, is not drawn: decoding it could stop the browser. */
const LARGEST_IMAGE = 30_000_000;

/** An image, video or sound as the browser shows it; why not, where it cannot. */
export function MediaPreview({ name, url, sizeBytes, look }: MediaPreviewProps) {
  const { preview: texts } = useMessages();
  const [isBroken, setIsBroken] = useState(false);
  // Elements do not say why they fail: whether the content is there at all is asked for then.
  const { error, isPending, refetch } = useQuery({
    ...fileStartQuery(url, sizeBytes),
    enabled: isBroken,
    throwOnError: false,
  });
  const onError = () => {
    setIsBroken(true);
  };
  if (isBroken && error !== null) return <Unavailable error={error} onRetry={() => void refetch()} />;
  if (isBroken) return isPending ? null : <Notice title={look === 'image' ? texts.noImage : texts.noMedia} />;
  if (look === 'image') {
    if (sizeBytes > LARGEST_IMAGE) return <Notice title={texts.largeImage} />;
    return <img className={styles.image} src={url} alt={name} onError={onError} />;
  }
  const Player = look;
  // oxlint-disable-next-line jsx-a11y/media-has-caption -- there are no captions beside logged media
  return <Player className={styles.player} src={url} aria-label={name} controls onError={onError} />;
}
