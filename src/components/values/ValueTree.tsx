import { type ClipboardEvent, useDeferredValue, useMemo, useState } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { treePlaces } from '../../ui/treeSteps.ts';
import { treeListRows, useTreeList } from '../../ui/useTreeList.ts';
import {
  copiedText,
  isLongText,
  type JsonDocument,
  leafText,
  matchingNodes,
  searchTexts,
  seenNodes,
  type ValueNode,
  valueNodes,
} from './valueNodes.ts';
import { useOpenValues } from './useOpenValues.ts';
import { ValueDialog } from './ValueDialog.tsx';
import { ValueTreeBar } from './ValueTreeBar.tsx';
import { type FileValue, ValueTreeRow } from './ValueTreeRow.tsx';
import styles from './ValueTree.module.css';
import { wordsOf } from '../../shared/words.ts';

interface ValueTreeProps {
  readonly document: JsonDocument;
  /** What the values are, as the tree's name. */
  readonly label: string;
  /** exact: numbers as they are in the document; measured: rounded for reading. */
  readonly numbers?: 'exact' | 'measured';
  /** Draws a logged file among the values, such as a link to it; its path alone stands there when this is not given. */
  readonly FileValue?: FileValue;
  /** Whether it is as high as the room that it is given, and not only as high as its rows. */
  readonly isFilling?: boolean;
}

/** Height of a row in pixels. */
const ROW = 28;
/** A document this short needs no filter. */
const FEW = 8;

/** A JSON document as a tree: searchable, with every path and value to be copied. Only rows in sight are drawn. */
export function ValueTree({ document, label, numbers = 'exact', FileValue, isFilling = false }: ValueTreeProps) {
  const messages = useMessages();
  const [filter, setFilter] = useState('');
  const [whole, setWhole] = useState<ValueNode | null>(null);
  const wanted = useDeferredValue(filter.trim());
  const nodes = useMemo(() => valueNodes(document), [document]);
  const leaves = useMemo(() => countLeaves(nodes), [nodes]);
  const words = useMemo(() => wordsOf(wanted), [wanted]);
  const isFiltered = words.length > 0;
  const texts = useMemo(() => (isFiltered ? searchTexts(nodes) : []), [nodes, isFiltered]);
  const matching = useMemo(
    () => (words.length > 0 ? matchingNodes(nodes, texts, words) : nodes),
    [nodes, texts, words],
  );
  const matches = useMemo(() => countLeaves(matching), [matching]);
  const { isOpen, toggle, openAll, closeAll } = useOpenValues(document, wanted);
  const rows = useMemo(() => {
    const seen = seenNodes(matching, isOpen);
    const places = treePlaces(seen);
    return seen.map((node, at) => ({
      id: node.id,
      level: node.level,
      isOpen: node.count > 0 ? isOpen(node.id) : undefined,
      node,
      place: places[at],
    }));
  }, [matching, isOpen]);
  const { scroller, items, height, activeRow, activate, treeProps } = useTreeList({
    rows: treeListRows(rows),
    rowHeight: ROW,
    chosenBy: wanted,
    nameOf: ({ node }) => node.key,
    onToggle: (row) => {
      toggle(row.id, row.isOpen !== true);
    },
    onChoose: ({ id, isOpen: isRowOpen, node }) => {
      if (isRowOpen !== undefined) toggle(id, !isRowOpen);
      else if (isLongText(node.value)) setWhole(node);
    },
  });
  const copyActive = (event: ClipboardEvent) => {
    const value = activeRow?.node.value;
    if (value === undefined || globalThis.getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', copiedText(value));
  };
  return (
    <div className={styles.values} data-filling={isFilling || undefined}>
      {nodes.length > FEW ? (
        <ValueTreeBar
          label={label}
          document={document}
          filter={filter}
          onFilter={setFilter}
          count={leaves}
          matches={isFiltered ? matches : null}
          branches={nodes.length > leaves ? { openAll, closeAll } : null}
        />
      ) : null}
      <div ref={scroller} className={styles.frame}>
        {rows.length === 0 ? <p className={styles.nothing}>{messages.values.nothing}</p> : null}
        <div
          role="tree"
          className={styles.tree}
          aria-label={label}
          style={{ height }}
          onCopy={copyActive}
          {...treeProps}
        >
          {items.map(({ row, index, top, domId, isActive }) => (
            <ValueTreeRow
              key={row.id}
              {...row}
              domId={domId}
              top={top}
              isActive={isActive}
              numbers={numbers}
              FileValue={FileValue}
              words={words}
              onWhole={() => {
                setWhole(row.node);
              }}
              onPoint={() => {
                activate(index);
                if (row.isOpen !== undefined) toggle(row.id, !row.isOpen);
              }}
            />
          ))}
        </div>
      </div>
      {whole === null ? null : (
        <ValueDialog
          path={whole.path}
          text={leafText(whole.value)}
          onClose={() => {
            setWhole(null);
          }}
        />
      )}
    </div>
  );
}

function countLeaves(nodes: readonly ValueNode[]): number {
  return nodes.reduce((sum, { count }) => (count === 0 ? sum + 1 : sum), 0);
}
