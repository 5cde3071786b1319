/* oxlint-disable jsx-a11y/prefer-tag-over-role -- no tag is a virtual tree */
import { useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';

import { useMessages } from '../i18n/language.ts';
import { useLineage } from '../state/LineageContext.ts';
import type { Scene } from '../engine/scene.ts';
import { reveal, setHovered, useUi } from '../state/uiStore.ts';
import { treeStep } from '../ui/treeSteps.ts';
import { useVirtualRows } from '../ui/useVirtualRows.ts';
import { useViewActions } from '../state/useViewActions.ts';
import { extract, select } from '../state/viewActions.ts';
import { OutlineItem } from './OutlineItem.tsx';
import { outlineRows, outlineSteps } from './outlineRows.ts';
import type { OutlineRow } from './outlineRows.ts';
import { useOutlineMembers } from './useOutlineMembers.ts';
import styles from './OutlineTree.module.css';

/** Height of a row, in pixels. */
const ROW = 28;

/** The same lineage as a tree of names, in step with the graph: the equal of the canvas without looking at it. */
export function OutlineTree() {
  const text = useMessages().lineage;
  const { scene } = useLineage();
  return (
    <nav className={styles.outline} aria-label={text.outline}>
      {scene ? <Tree scene={scene} /> : null}
    </nav>
  );
}

function Tree({ scene }: { readonly scene: Scene }) {
  const text = useMessages().lineage;
  const dispatch = useViewActions();
  const selected = useUi((ui) => ui.selected);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string | null>(null);
  const rows = useMemo(() => outlineRows(scene, toggled), [scene, toggled]);
  const {
    scroller,
    rows: items,
    height,
    virtualizer,
  } = useVirtualRows({
    count: rows.length,
    height: ROW,
    overscan: 8,
    initialRect: { width: 280, height: 600 },
  });
  const members = useOutlineMembers(rows, items[0]?.index ?? 0, items.at(-1)?.index ?? -1);
  const found = rows.findIndex((row) => row.id === current);
  const at = found >= 0 ? found : rows.findIndex((row) => row.kind === 'node' && row.drawn.isBase);

  const toggle = (id: string) =>
    setToggled((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const go = (index: number) => {
    const row = rows[index];
    if (!row) return;
    setCurrent(row.id);
    virtualizer.scrollToIndex(index);
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus());
  };
  const choose = (row: OutlineRow, isExtracting = false) => {
    setCurrent(row.id);
    if (row.kind === 'generation') return toggle(row.id);
    if (row.kind === 'node') {
      dispatch(select(row.id));
      return reveal(row.id);
    }
    const key = members(row)?.facts.key;
    if (key === undefined) return undefined;
    dispatch(isExtracting ? extract([key]) : select(key), { actedOn: [row.cluster] });
    return reveal(row.cluster);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const screen = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW) - 1);
    const step = treeStep(outlineSteps(rows), at, event.key, screen);
    const row = step && rows[step.at];
    if (!step || !row) return;
    event.preventDefault();
    if (step.act === 'move') go(step.at);
    else if (step.act === 'toggle') toggle(row.id);
    else choose(row, event.shiftKey);
  };

  return (
    <div ref={scroller} className={styles.scroller}>
      <div
        role="tree"
        aria-label={text.outlineTree}
        className={styles.tree}
        style={{ height: height }}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        {items.map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <OutlineItem
              key={row.id}
              row={row}
              member={row.kind === 'member' ? members(row) : undefined}
              top={start}
              height={ROW}
              isCurrent={index === at}
              isSelected={selected.has(row.kind === 'member' ? (members(row)?.facts.key ?? '') : row.id)}
              onToggle={() => toggle(row.id)}
              onChoose={() => choose(row)}
              onPoint={(isOver) => setHovered(isOver && row.kind === 'node' ? row.id : null)}
              onFocus={() => setCurrent(row.id)}
            />
          );
        })}
      </div>
    </div>
  );
}
