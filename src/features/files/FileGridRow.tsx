import { ChevronRight, Download, ExternalLink, File, Folder } from 'lucide-react';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Chip } from '../../ui/Chip.tsx';
import { MatchedText } from '../../ui/MatchedText.tsx';
import { ButtonAnchor } from '../../ui/ButtonAnchor.tsx';
import styles from './FileGrid.module.css';
import type { FileTreeRow } from './fileTree.ts';

interface FileGridRowProps {
  readonly row: FileTreeRow;
  /** As `aria-rowindex` counts: the head is 1. */
  readonly rowIndex: number;
  readonly domId: string;
  readonly isActive: boolean;
  /** Where the file comes from. */
  readonly url: string;
  /** What the files are filtered by. */
  readonly words: readonly string[];
  /** Opens or closes a folder, looks into a file. */
  readonly onPoint: () => void;
}

/** A file or folder of a tree. A reference shows where it points to; its size may not be known. */
export function FileGridRow({ row, rowIndex, domId, isActive, url, words, onPoint }: FileGridRowProps) {
  const messages = useMessages();
  const formats = useFormats();
  const ref = row.kind === 'file' ? row.ref : null;
  const Icon = row.kind === 'folder' ? Folder : ref === null ? File : ExternalLink;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid has the keys
    <tr
      id={domId}
      className={styles.row}
      aria-level={row.level}
      aria-expanded={row.isOpen}
      aria-posinset={row.place.position}
      aria-setsize={row.place.setSize}
      aria-rowindex={rowIndex}
      data-active={isActive || undefined}
      onClick={onPoint}
    >
      <td className={styles.nameCell}>
        <span className={styles.name} style={{ paddingInlineStart: (row.level - 1) * 20 }}>
          <ChevronRight size={14} className={styles.chevron} aria-hidden />
          <Icon size={14} className={styles.icon} aria-hidden />
          <span className={styles.label} title={row.id} dir="auto">
            <MatchedText text={row.label} words={words} />
          </span>
          {row.kind === 'folder' ? <span className={styles.aside}>{messages.counts.files(row.count)}</span> : null}
          {ref === null ? null : (
            <span className={styles.reference} title={ref}>
              <Chip>{messages.files.reference}</Chip>
              {ref}
            </span>
          )}
        </span>
      </td>
      <td data-number className={row.kind === 'folder' ? styles.aside : undefined}>
        {row.sizeBytes === 0 && row.hasUnknownSize ? null : formats.bytes(row.sizeBytes)}
      </td>
      <td className={styles.act}>
        {row.kind === 'folder' || ref !== null ? null : (
          <ButtonAnchor
            href={url}
            download={row.label}
            aria-label={messages.files.download(row.id)}
            title={messages.files.download(row.label)}
            // Tab goes from the grid to its active row.
            tabIndex={isActive ? 0 : -1}
            onClick={(event) => {
              event.stopPropagation();
            }}
            look="ghost"
            size="small"
          >
            <Download size={14} aria-hidden />
          </ButtonAnchor>
        )}
      </td>
    </tr>
  );
}
