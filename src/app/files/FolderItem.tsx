import { ChevronRight, Folder } from 'lucide-react';
import { useFormats, useMessages } from '../../i18n/language.ts';
import styles from './FileTable.module.css';
import { type FileRow, indent } from './fileTree.ts';

interface FolderItemProps {
  readonly row: Extract<FileRow<unknown>, { readonly kind: 'folder' }>;
  /** Whether all files have come: only then sizes add up. */
  readonly isWhole: boolean;
  readonly onToggle: () => void;
}

/** A folder among a version's files, to be opened and closed. */
export function FolderItem({ row, isWhole, onToggle }: FolderItemProps) {
  const messages = useMessages();
  const formats = useFormats();
  return (
    <tr>
      <td className={styles.name} style={{ paddingLeft: indent(row.depth) }}>
        <button type="button" className={styles.folder} aria-expanded={row.isOpen} title={row.path} onClick={onToggle}>
          <ChevronRight size={14} className={styles.chevron} aria-hidden />
          <Folder size={14} className={styles.icon} aria-hidden />
          <span className={styles.label}>{row.label}</span>
        </button>
        {isWhole ? <span className={styles.count}>{messages.counts.files(row.count)}</span> : null}
      </td>
      <td data-number className={styles.folderSize}>
        {isWhole ? formats.bytes(row.sizeBytes) : null}
      </td>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- an empty cell is no control */}
      <td className={styles.act} />
    </tr>
  );
}
