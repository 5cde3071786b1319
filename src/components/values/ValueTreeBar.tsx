import { useFormats, useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { copiedText, type JsonDocument } from './valueNodes.ts';
import styles from './ValueTree.module.css';

interface ValueTreeBarProps {
  /** What the values are. */
  readonly label: string;
  readonly document: JsonDocument;
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
  readonly count: number;
  /** How many of them match; null while nothing is filtered. */
  readonly matches: number | null;
  /** Opens and closes all branches; null where there are none. */
  readonly branches: { readonly openAll: () => void; readonly closeAll: () => void } | null;
}

/** What can be done with a tree of values as a whole. */
export function ValueTreeBar({ label, document, filter, onFilter, count, matches, branches }: ValueTreeBarProps) {
  const { values: texts, counts } = useMessages();
  const formats = useFormats();
  return (
    <div className={styles.bar}>
      <div className={styles.filter}>
        <SearchField label={texts.filter} value={filter} onChange={onFilter} />
      </div>
      <output className={styles.count}>
        {matches === null ? counts.values(count) : counts.shownOf(formats.number(matches), counts.values(count))}
      </output>
      <div className={styles.acts}>
        {branches === null ? null : (
          <>
            <Button look="ghost" size="small" onClick={branches.openAll}>
              {texts.expandAll}
            </Button>
            <Button look="ghost" size="small" onClick={branches.closeAll}>
              {texts.collapseAll}
            </Button>
          </>
        )}
        <CopyButton text={() => copiedText(document)} label={texts.copyAll(label)} />
      </div>
    </div>
  );
}
