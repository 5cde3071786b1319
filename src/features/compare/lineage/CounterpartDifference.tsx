import { useEffect, useId, useMemo, useRef } from 'react';
import { useMessages } from '../../../i18n/language.ts';
import type { Counterparts } from '../../../model/counterparts.ts';
import type { LineageDifference } from '../../../model/difference.ts';
import { RUN } from '../../../model/lineage.ts';
import { compareTarget } from '../../../state/compareAddress.ts';
import { factsReader } from '../../../engine/nodeFacts.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';
import { differences } from '../differences.ts';
import { DifferenceTable } from '../DifferenceTable.tsx';
import { ARTIFACT_ASPECTS, type Aspect, RUN_ASPECTS } from './counterpartFacts.ts';
import type { ValueRow } from '../../../components/values/valueRows.ts';
import { useAspects } from './useAspects.ts';
import styles from './CounterpartDifference.module.css';

interface CounterpartDifferenceProps {
  readonly difference: LineageDifference;
  readonly pair: Counterparts;
  /** The aspect that somebody asked to see. */
  readonly wanted: Aspect | null;
}

/** What differs between a node and its counterpart. For the two that the page compares, its other sections say it. */
export function CounterpartDifference({ difference, pair, wanted }: CounterpartDifferenceProps) {
  const { compare: texts } = useMessages();
  const { graph, leftBase, rightBase } = difference;
  if (pair.left === leftBase && pair.right === rightBase) return <p className={styles.note}>{texts.elsewhereHere}</p>;
  return <AspectTables graph={graph} pair={pair} wanted={wanted} />;
}

interface AspectTablesProps {
  readonly graph: LineageDifference['graph'];
  readonly pair: Counterparts;
  readonly wanted: Aspect | null;
}

/** A run's data, code, config and results; a version's content and metadata. */
function AspectTables({ graph, pair, wanted }: AspectTablesProps) {
  const { compare: texts } = useMessages();
  const left = useAspects(graph, pair.left);
  const right = useAspects(graph, pair.right);
  const target = useMemo(() => targetOf(graph, pair), [graph, pair]);
  const nameOf = (node: number | null) => (node === null ? texts.missing : (graph.nodes.name[node] ?? ''));
  if (left === null || right === null) return <Notice tone="danger" title={texts.noDetails} />;
  if (left === undefined || right === undefined) {
    return (
      <div aria-busy>
        <Skeleton height={200} />
      </div>
    );
  }
  const isRun = graph.nodes.kind[(pair.left ?? pair.right)!] === RUN;
  const aspects: readonly Aspect[] = isRun ? RUN_ASPECTS : ARTIFACT_ASPECTS;
  return (
    <div className={styles.aspects}>
      {aspects.map((aspect) => (
        <AspectTable
          key={aspect}
          aspect={aspect}
          left={left[aspect] ?? NO_ROWS}
          right={right[aspect] ?? NO_ROWS}
          leftName={nameOf(pair.left)}
          rightName={nameOf(pair.right)}
          isWanted={aspect === wanted}
        />
      ))}
      {target === null ? null : (
        <div>
          <ButtonLink
            to={`/$entity/$project/compare/${target.page}`}
            params={target.params}
            search={target.search}
            size="small"
          >
            {texts.inFull[target.page]}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}

const NO_ROWS: readonly ValueRow[] = [];

interface AspectTableProps {
  readonly aspect: Aspect;
  readonly left: readonly ValueRow[];
  readonly right: readonly ValueRow[];
  readonly leftName: string;
  readonly rightName: string;
  /** Whether somebody asked for it: it comes into view. */
  readonly isWanted: boolean;
}

/** One aspect of both sides; nothing where neither says anything of it. */
function AspectTable({ aspect, left, right, leftName, rightName, isWanted }: AspectTableProps) {
  const { compare: texts } = useMessages();
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => differences(left, right), [left, right]);
  useEffect(() => {
    if (!isWanted) return;
    group.current?.scrollIntoView({ block: 'nearest' });
    group.current?.focus({ preventScroll: true });
  }, [isWanted]);
  if (rows.length === 0) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no field is in it; a section would repeat a region's name
    <div ref={group} role="group" aria-labelledby={id} tabIndex={-1} className={styles.aspect}>
      <h3 id={id} className={styles.title}>
        {texts[aspect]}
      </h3>
      <DifferenceTable
        rows={rows}
        leftName={leftName}
        rightName={rightName}
        none=""
        numbers={aspect === 'results' ? 'measured' : 'exact'}
      />
    </div>
  );
}

/** Where two nodes are compared in full; null unless both are there. */
function targetOf({ nodes }: LineageDifference['graph'], { left, right }: Counterparts) {
  if (left === null || right === null) return null;
  const factsOf = factsReader(nodes);
  return compareTarget(factsOf(left), factsOf(right));
}
