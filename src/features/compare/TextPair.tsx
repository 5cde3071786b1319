import { useMemo } from 'react';
import { PREVIEW_BYTES } from '../../api/fileStart.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { previewOf } from '../../components/documents/preview.ts';
import type { FileChange } from './differences.ts';
import styles from './FileDifference.module.css';
import { LineTable } from './LineTable.tsx';
import { TableChanges } from './TableChanges.tsx';
import { tableDifference } from './tableDifference.ts';
import { textDifference } from './textDifference.ts';
import { useFileText } from './useFileText.ts';

interface TextPairProps {
  readonly change: FileChange;
  /** Ids of the versions. */
  readonly leftVersion: string;
  readonly rightVersion: string;
  readonly isSplit: boolean;
}

/** What changed in a file: rows of a logged table, lines of any other text; else why that cannot be said. */
export function TextPair({ change: { name, left, right }, leftVersion, rightVersion, isSplit }: TextPairProps) {
  const { compare, preview } = useMessages();
  const formats = useFormats();
  const texts = compare.lines;
  const isElsewhere = [left, right].some((file) => file !== null && file.ref !== null);
  const isSmall = [left, right].every((file) => file === null || file.sizeBytes <= PREVIEW_BYTES);
  const canBeRead = !isElsewhere && isSmall;
  const one = useFileText(leftVersion, name, left, canBeRead);
  const other = useFileText(rightVersion, name, right, canBeRead);
  const found = useMemo(() => {
    if (one.start === undefined || other.start === undefined) return null;
    if (one.start.text === null || other.start.text === null) return { kind: 'binary' as const };
    const [before, after] = [previewOf(name, one.start), previewOf(name, other.start)];
    if (before.kind === 'table' && after.kind === 'table') {
      return { kind: 'table' as const, before, after, difference: tableDifference(before, after) };
    }
    return { kind: 'text' as const, difference: textDifference(one.start.text, other.start.text) };
  }, [name, one.start, other.start]);
  if (isElsewhere) return <Elsewhere left={left?.ref ?? null} right={right?.ref ?? null} />;
  if (!isSmall) return <Notice title={texts.tooLarge(formats.bytes(PREVIEW_BYTES))} />;
  if (one.hasFailed || other.hasFailed) return <Notice tone="danger" title={preview.failed} />;
  if (found === null) return <Skeleton height={120} />;
  if (found.kind === 'binary') return <Notice title={texts.binary} />;
  if (found.kind === 'table') return <TableChanges {...found} />;
  if (found.difference === null) return <Notice title={texts.tooDifferent} />;
  return (
    <>
      {found.difference.isFormatted ? <Notice title={texts.formatted} /> : null}
      {found.difference.isOnlyEnds ? <Notice title={texts.onlyFormat} /> : null}
      <LineTable lines={found.difference.lines} label={texts.of(name)} isSplit={isSplit} />
    </>
  );
}

/** Of a file that is kept elsewhere only its addresses can be compared. */
function Elsewhere({ left, right }: { readonly left: string | null; readonly right: string | null }) {
  const { compare: texts } = useMessages();
  return (
    <>
      <Notice title={texts.lines.elsewhere} />
      <dl className={styles.addresses}>
        {[
          { title: texts.left, address: left },
          { title: texts.right, address: right },
        ].map(({ title, address }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{address ?? texts.notThere}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
