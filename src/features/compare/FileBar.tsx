import { useMemo } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { FilterField } from '../../components/page/FilterField.tsx';
import { FILE_CHANGES } from './compareSearch.ts';
import type { FileChange } from './differences.ts';
import type { FileView } from './compareSearch.ts';
import styles from './FileChanges.module.css';

interface FileBarProps {
  readonly changes: readonly FileChange[];
  readonly view: FileView;
  readonly onChange: (view: FileView) => void;
}

/** A list this short needs no filter by name. */
const FEW = 8;

/** How many files were added, removed and changed; each count lists its files alone. */
export function FileBar({ changes, view, onChange }: FileBarProps) {
  const { compare: texts } = useMessages();
  const counts = useMemo(() => {
    const counted = { added: 0, removed: 0, changed: 0, moved: 0 };
    for (const { change } of changes) counted[change]++;
    return counted;
  }, [changes]);
  return (
    <div className={styles.bar}>
      {changes.length > FEW || view.files !== undefined ? (
        <div className={styles.filter}>
          <FilterField
            label={texts.filterFiles}
            value={view.files ?? ''}
            onChange={(files) => {
              onChange({ ...view, files: files === '' ? undefined : files });
            }}
          />
        </div>
      ) : null}
      <ul className={styles.kinds} aria-label={texts.change}>
        {FILE_CHANGES.map((kind) =>
          counts[kind] === 0 ? null : (
            <li key={kind}>
              <button
                type="button"
                className={styles.kind}
                data-change={kind}
                aria-pressed={view.change === kind}
                onClick={() => {
                  onChange({ ...view, change: view.change === kind ? undefined : kind });
                }}
              >
                {texts.changeCounts[kind](counts[kind])}
              </button>
            </li>
          ),
        )}
      </ul>
    </div>
  );
}
