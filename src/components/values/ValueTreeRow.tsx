import { ChevronRight, Maximize2, Route } from 'lucide-react';
import type { ComponentType } from 'react';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { MatchedText } from '../../ui/MatchedText.tsx';
import type { TreePlace } from '../../ui/treeSteps.ts';
import { leafKind } from './valueRows.ts';
import { brief, copiedText, isLongText, leafText, mediaPath, type ValueNode } from './valueNodes.ts';
import styles from './ValueTree.module.css';

/** As much of a name or value as one line can show; copying takes all of it. */
const LINE = 400;
/** As much of a closed branch as is shown beside its name, in characters. */
const BRIEF = 120;

/** Draws a logged file among the values. */
export type FileValue = ComponentType<{ readonly path: string }>;

interface ValueTreeRowProps {
  readonly node: ValueNode;
  readonly level: number;
  /** Undefined for a leaf. */
  readonly isOpen: boolean | undefined;
  readonly place: TreePlace | undefined;
  readonly domId: string;
  /** Pixels from the top of the tree. */
  readonly top: number;
  readonly isActive: boolean;
  readonly numbers: 'exact' | 'measured';
  readonly FileValue: FileValue | undefined;
  /** What the tree is filtered by. */
  readonly words: readonly string[];
  readonly onPoint: () => void;
  /** Shows a text that is too long for its line. */
  readonly onWhole: () => void;
}

/** One value of a tree: its name, and what it is or holds. */
export function ValueTreeRow(props: ValueTreeRowProps) {
  const { node, level, isOpen, place, domId, top, isActive, numbers, FileValue, words, onPoint, onWhole } = props;
  const messages = useMessages();
  const name = node.key.slice(0, LINE);
  const path = node.path.slice(0, LINE);
  return (
    <div
      id={domId}
      role="treeitem"
      className={styles.row}
      aria-level={level}
      aria-posinset={place?.position}
      aria-setsize={place?.setSize}
      aria-expanded={isOpen}
      aria-selected={isActive}
      aria-labelledby={`${domId}-name ${domId}-value`}
      data-active={isActive || undefined}
      data-branch={isOpen === undefined ? undefined : true}
      style={{ transform: `translateY(${top}px)` }}
    >
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the tree has the keys */}
      <div className={styles.cells} onClick={onPoint}>
        <span className={styles.name} style={{ paddingInlineStart: (level - 1) * 16 }} title={path}>
          <ChevronRight size={14} className={styles.chevron} aria-hidden />
          <span id={`${domId}-name`} className={styles.key} dir="auto">
            <MatchedText text={name} words={words} />
          </span>
        </span>{' '}
        <ValueCell
          id={`${domId}-value`}
          node={node}
          isOpen={isOpen}
          numbers={numbers}
          FileValue={FileValue}
          words={words}
        />
      </div>
      <span className={styles.copies}>
        {isLongText(node.value) ? (
          <Button
            look="ghost"
            size="small"
            square
            aria-label={messages.values.whole(path)}
            title={messages.values.whole(path)}
            onClick={onWhole}
          >
            <Maximize2 size={14} aria-hidden />
          </Button>
        ) : null}
        <CopyButton text={node.path} label={messages.values.copyPath(path)} icon={Route} />
        <CopyButton text={() => copiedText(node.value)} label={messages.values.copyValue(path)} />
      </span>
    </div>
  );
}

interface ValueCellProps extends Pick<ValueTreeRowProps, 'node' | 'isOpen' | 'numbers' | 'FileValue' | 'words'> {
  readonly id: string;
}

function ValueCell({ id, node, isOpen, numbers, FileValue, words }: ValueCellProps) {
  const { values: texts } = useMessages();
  const formats = useFormats();
  const { value, count } = node;
  if (isOpen !== undefined) {
    return (
      <span id={id} className={styles.value}>
        <span className={styles.holds}>{Array.isArray(value) ? texts.items(count) : texts.keys(count)}</span>
        {isOpen ? null : <span className={styles.brief}>{brief(value, BRIEF)}</span>}
      </span>
    );
  }
  const file = mediaPath(value);
  const text = leafText(value).slice(0, LINE);
  const shown = typeof value === 'number' && numbers === 'measured' ? formats.measure(value) : text;
  return (
    <span id={id} className={styles.value} data-look={leafKind(value)} title={text} dir="auto">
      {file !== null && FileValue ? (
        <FileValue path={file} />
      ) : (
        <MatchedText text={shown.replaceAll(/\r?\n/gu, ' ↵ ')} words={words} />
      )}
    </span>
  );
}
