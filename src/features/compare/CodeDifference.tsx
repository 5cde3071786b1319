import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { runPatchQuery } from '../../api/comparison.ts';
import { fileStartQuery, PREVIEW_BYTES } from '../../api/fileStart.ts';
import type { RunFactsFragment } from '../../api/generated/facts.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { CodeBlock } from '../../ui/CodeBlock.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { checkoutLines, diffLine } from '../../components/snippets/gitLines.ts';
import { runName } from '../../components/links/names.ts';
import styles from './CodeDifference.module.css';
import { LineTable } from './LineTable.tsx';
import { textDifference } from './textDifference.ts';

interface CodeDifferenceProps {
  readonly left: RunFactsFragment;
  readonly right: RunFactsFragment;
  readonly isSplit: boolean;
}

/** The code of two runs: how to see what lies between their commits, and what was not committed. */
export function CodeDifference({ left, right, isSplit }: CodeDifferenceProps) {
  const { compare, copy } = useMessages();
  const texts = compare.sourceCode;
  const between = diffLine(left.commit, right.commit);
  const [one, other] = [checkoutLines(left), checkoutLines(right)];
  if (one === null && other === null) return <p className={styles.none}>{texts.none}</p>;
  return (
    <div className={styles.code}>
      {between === null ? (
        <p className={styles.none}>{left.commit === right.commit ? texts.sameCommit : texts.oneCommit}</p>
      ) : (
        <CodeBlock text={between} label={copy.command} />
      )}
      <PatchDifference left={left} right={right} isSplit={isSplit} />
    </div>
  );
}

/** What was not committed when the runs began, as the client kept it. */
function PatchDifference({ left, right, isSplit }: CodeDifferenceProps) {
  const { sourceCode: texts, lines } = useMessages().compare;
  const formats = useFormats();
  const one = usePatch(left.id);
  const other = usePatch(right.id);
  const difference = useMemo(
    () =>
      typeof one.text === 'string' && typeof other.text === 'string' ? textDifference(one.text, other.text) : null,
    [one.text, other.text],
  );
  if (one.hasFailed || other.hasFailed) return <Notice tone="danger" title={texts.failed} />;
  if (one.text === undefined || other.text === undefined) return <Skeleton height={80} />;
  if (one.text === null || other.text === null) return <Notice title={lines.tooLarge(formats.bytes(PREVIEW_BYTES))} />;
  if (one.text === '' && other.text === '') return null;
  if (one.text === other.text) return <p className={styles.none}>{texts.samePatch(runName(left), runName(right))}</p>;
  return (
    <>
      <h3 className={styles.title}>{texts.patch}</h3>
      {difference === null ? (
        <Notice title={lines.tooDifferent} />
      ) : (
        <LineTable lines={difference.lines} label={texts.patch} isSplit={isSplit} />
      )}
    </>
  );
}

/** A run's uncommitted changes: empty where there are none, null where they cannot be shown. */
function usePatch(id: string) {
  const patch = useQuery({ ...runPatchQuery(id), throwOnError: false });
  const file = patch.data ?? null;
  const text = useQuery({
    ...fileStartQuery(file?.directUrl ?? '', file?.sizeBytes ?? 0),
    enabled: file !== null,
    throwOnError: false,
  });
  const start = text.data;
  return {
    text: patch.data === null ? '' : start === undefined ? undefined : start.isWhole ? start.text : null,
    hasFailed: patch.error !== null || text.error !== null,
  };
}
