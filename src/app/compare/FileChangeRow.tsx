import { ChevronRight } from 'lucide-react';
import { lazy, Suspense, useId, useState } from 'react';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { FileChange } from './differences.ts';
import styles from './FileChanges.module.css';

// Most comparisons are read without looking into files.
const LineDifference = lazy(async () => {
  const { LineDifference } = await import('./LineDifference.tsx');
  return { default: LineDifference };
});

/** One file that differs; one that is on both sides shows what changed in it on request. */
export function FileChangeRow({ change: { name, change, left, right } }: { readonly change: FileChange }) {
  const { compare: texts } = useMessages();
  const formats = useFormats();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <>
      <tr>
        <td className={styles.name} title={name}>
          {change === 'changed' ? (
            <button
              type="button"
              className={styles.open}
              aria-expanded={isOpen}
              aria-controls={isOpen ? id : undefined}
              title={texts.lines.show(name)}
              onClick={() => {
                setIsOpen(!isOpen);
              }}
            >
              <ChevronRight className={styles.chevron} size={14} aria-hidden />
              {name}
            </button>
          ) : (
            <span className={styles.closed}>{name}</span>
          )}
        </td>
        <td>
          <Chip>{texts.changes[change]}</Chip>
        </td>
        <td data-number>
          {left !== null && right !== null
            ? texts.fromTo(formats.bytes(left.sizeBytes), formats.bytes(right.sizeBytes))
            : formats.bytes((left ?? right)?.sizeBytes ?? 0)}
        </td>
      </tr>
      {isOpen && left !== null && right !== null ? (
        <tr id={id} className={styles.inside}>
          <td colSpan={3}>
            <Suspense fallback={<Skeleton height={120} />}>
              <LineDifference name={name} left={left} right={right} />
            </Suspense>
          </td>
        </tr>
      ) : null}
    </>
  );
}
