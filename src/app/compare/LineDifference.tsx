import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { fileStartQuery, PREVIEW_BYTES } from '../../api/fileStart.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { ComparedFile } from './differences.ts';
import { LineTable } from './LineTable.tsx';
import { textDifference } from './textDifference.ts';
import styles from './LineDifference.module.css';

interface LineDifferenceProps {
  readonly name: string;
  readonly left: ComparedFile;
  readonly right: ComparedFile;
}

/** What changed in a file, line by line, as far as it can be compared. */
export function LineDifference({ name, left, right }: LineDifferenceProps) {
  const { compare, preview } = useMessages();
  const formats = useFormats();
  const texts = compare.lines;
  const canBeRead = [left, right].every((file) => file.ref === null && file.sizeBytes <= PREVIEW_BYTES);
  const one = useQuery({ ...fileStartQuery(left.directUrl ?? '', left.sizeBytes), ...READING, enabled: canBeRead });
  const other = useQuery({ ...fileStartQuery(right.directUrl ?? '', right.sizeBytes), ...READING, enabled: canBeRead });
  const difference = useMemo(
    () =>
      typeof one.data?.text === 'string' && typeof other.data?.text === 'string'
        ? textDifference(one.data.text, other.data.text)
        : null,
    [one.data, other.data],
  );
  if (left.ref !== null || right.ref !== null) return <Notice title={texts.elsewhere} />;
  if (!canBeRead) return <Notice title={texts.tooLarge(formats.bytes(PREVIEW_BYTES))} />;
  if (one.error !== null || other.error !== null) return <Notice tone="danger" title={preview.failed} />;
  if (one.data === undefined || other.data === undefined) return <Skeleton height={120} />;
  if (one.data.text === null || other.data.text === null) return <Notice title={texts.binary} />;
  if (difference === null) return <Notice title={texts.tooDifferent} />;
  return (
    <div className={styles.difference}>
      {difference.isFormatted ? <Notice title={texts.formatted} /> : null}
      {difference.isOnlyEnds ? <Notice title={texts.onlyFormat} /> : null}
      <LineTable lines={difference.lines} label={texts.title(name)} />
    </div>
  );
}

/** A file that cannot be read is no reason to take the page away. */
const READING = { throwOnError: false } as const;
