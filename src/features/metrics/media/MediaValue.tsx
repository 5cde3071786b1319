import { runFileUrl } from '../../../api/files.ts';
import type { ProjectAddress } from '../../../api/projects.ts';
import { useFormats, useMessages } from '../../../i18n/language.ts';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';
import { HistogramBars } from './HistogramBars.tsx';
import { LoggedImageView } from './LoggedImageView.tsx';
import type { Media } from './mediaRows.ts';
import styles from './MediaCard.module.css';

interface MediaValueProps {
  readonly address: ProjectAddress;
  readonly runName: string;
  readonly name: string;
  readonly step: number;
  readonly media: Media;
}

/** What was logged under a key at one step. */
export function MediaValue({ address, runName, name, step, media }: MediaValueProps) {
  const { metrics: texts } = useMessages();
  const formats = useFormats();
  const stepText = formats.number(step);
  if (media.kind === 'images') {
    return (
      <ul className={styles.images}>
        {media.images.map((image) => (
          <li key={image.path}>
            <LoggedImageView
              url={runFileUrl(address, runName, image.path)}
              caption={image.caption}
              size={image.size}
              label={image.caption ?? texts.media.image(name, stepText)}
            />
          </li>
        ))}
      </ul>
    );
  }
  if (media.kind === 'histogram') return <HistogramBars name={name} stepText={stepText} bars={media.bars} />;
  return (
    <div className={styles.table}>
      <p>{texts.media.table(formats.number(media.rows), formats.number(media.columns))}</p>
      <ButtonLink
        to="/$entity/$project/runs/$run/files"
        params={{ ...address, run: runName }}
        search={{ file: media.path }}
        size="small"
      >
        {texts.media.openFile}
      </ButtonLink>
    </div>
  );
}
