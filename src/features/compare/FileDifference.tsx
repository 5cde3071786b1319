import { Columns2, X } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { MiddleEllipsis } from '../../ui/MiddleEllipsis.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { isImageName } from '../../components/documents/preview.ts';
import type { FileChange } from './differences.ts';
import styles from './FileDifference.module.css';
import { ImagePair } from './ImagePair.tsx';
import { sizesText } from './sizesText.ts';

// Most comparisons are read without looking into files.
const TextPair = lazy(async () => {
  const { TextPair } = await import('./TextPair.tsx');
  return { default: TextPair };
});

interface FileDifferenceProps {
  readonly change: FileChange;
  /** Ids of the versions. */
  readonly leftVersion: string;
  readonly rightVersion: string;
  readonly isSplit: boolean;
  readonly onSplit: (isSplit: boolean) => void;
  readonly onClose: () => void;
}

/** An image larger than this, in bytes, is not drawn: decoding it could stop the browser. */
const LARGEST_IMAGE = 30_000_000;
/** How the names of logged tables end: their rows have no lines to set side by side. */
const TABLE = '.table.json';

/** What differs in one file, as far as it can be shown. */
export function FileDifference({ change, leftVersion, rightVersion, isSplit, onSplit, onClose }: FileDifferenceProps) {
  const { compare: texts } = useMessages();
  const formats = useFormats();
  const { name, left, right } = change;
  const isImage =
    isImageName(name) &&
    [left, right].every((file) => file === null || (file.ref === null && file.sizeBytes <= LARGEST_IMAGE));
  return (
    <section className={styles.panel} aria-label={texts.lines.title(name)}>
      <header className={styles.head}>
        <h3 className={styles.name}>
          <MiddleEllipsis text={name} />
        </h3>
        <span className={styles.sizes}>
          {left !== null && right !== null
            ? sizesText(change, formats, texts)
            : texts.onlyOn[left === null ? 'right' : 'left'](sizesText(change, formats, texts))}
        </span>
        <div className={styles.acts}>
          {isImage || change.change === 'moved' || name.endsWith(TABLE) ? null : (
            <Button
              look={isSplit ? 'plain' : 'ghost'}
              size="small"
              aria-pressed={isSplit}
              onClick={() => {
                onSplit(!isSplit);
              }}
            >
              <Columns2 size={14} aria-hidden />
              {texts.lines.split}
            </Button>
          )}
          <Button
            look="ghost"
            size="small"
            square
            aria-label={texts.lines.close}
            title={texts.lines.close}
            onClick={onClose}
          >
            <X size={14} aria-hidden />
          </Button>
        </div>
      </header>
      <div className={styles.body}>
        {change.change === 'moved' && left !== null ? (
          <>
            <p>{texts.justMoved}</p>
            <p className={styles.none}>{texts.movedFrom(left.name)}</p>
          </>
        ) : isImage ? (
          <ImagePair name={name} left={left && leftVersion} right={right && rightVersion} />
        ) : (
          <Suspense fallback={<Skeleton height={120} />}>
            <TextPair change={change} leftVersion={leftVersion} rightVersion={rightVersion} isSplit={isSplit} />
          </Suspense>
        )}
      </div>
    </section>
  );
}
