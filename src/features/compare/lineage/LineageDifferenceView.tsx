import { lazy, Suspense, useMemo, useState } from 'react';
import { useMessages } from '../../../i18n/language.ts';
import { indicesOf } from '../../../model/choices.ts';
import type { Counterparts } from '../../../model/counterparts.ts';
import { type LineageDifference, SHARED } from '../../../model/difference.ts';
import { type ComparedHistories, drawDifference } from '../../../model/differenceDrawing.ts';
import { type NodeKey, nodeKey, RUN } from '../../../model/lineage.ts';
import { factsReader } from '../../../engine/nodeFacts.ts';
import { Button } from '../../../ui/Button.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { goToPart } from '../parts.ts';
import { Chosen } from './Chosen.ts';
import { CounterpartDifference } from './CounterpartDifference.tsx';
import type { Aspect } from './counterpartFacts.ts';
import { CounterpartList } from './CounterpartList.tsx';
import styles from './LineageDifferenceSection.module.css';
import type { LineageView } from '../compareSearch.ts';
import { PairFindings } from './PairFindings.tsx';
import { pictureOf, shareOf } from './picture.ts';

// What pans and zooms is large, and what differs can be read before it is there.
const DifferenceGraph = lazy(async () => {
  const { DifferenceGraph } = await import('./DifferenceGraph.tsx');
  return { default: DifferenceGraph };
});

interface LineageDifferenceViewProps {
  readonly histories: ComparedHistories;
  readonly view: LineageView;
  readonly onChange: (view: LineageView) => void;
}

/** Two lineages as one graph, what there is to say of them, and the steps at which they differ. */
export function LineageDifferenceView({ histories, view, onChange }: LineageDifferenceViewProps) {
  const { compare: texts } = useMessages();
  const { difference } = histories;
  const part = (view.whole === true ? histories.whole : null) ?? histories.near;
  const isWhole = part === histories.whole;
  const { counterparts, graph } = difference;
  const [aspect, setAspect] = useState<Aspect | null>(null);
  const factsOf = useMemo(() => factsReader(graph.nodes), [graph]);
  const asked = useMemo(() => pairAt(difference, view.step), [difference, view.step]);
  const chosen = asked ?? counterparts[0];
  const drawn = useMemo(() => {
    const apart = [asked?.left, asked?.right].flatMap((node) =>
      node === null || node === undefined ? [] : [nodeKey(graph.nodes, node)],
    );
    return drawDifference(difference, part.clustering, apart);
  }, [difference, graph, part, asked]);
  const picture = useMemo(
    () => pictureOf(difference, factsOf, drawn, view.without ?? [], part.links),
    [difference, factsOf, drawn, view.without, part],
  );
  const isChosenDrawn = [chosen?.left, chosen?.right].some(
    (node) => typeof node === 'number' && drawn.drawnOf[node] !== -1,
  );
  const telling = useMemo(() => tellingPairs(difference), [difference]);
  const open = (pair: Counterparts, aspect: Aspect | null) => {
    // Of the two that the page compares, its other sections show what differs.
    if (aspect !== null && pair.left === difference.leftBase && pair.right === difference.rightBase) {
      goToPart(aspect);
      return;
    }
    setAspect(aspect);
    onChange({ ...view, step: nodeKey(graph.nodes, (pair.left ?? pair.right)!) });
  };
  const lit = useMemo(
    () => ({
      graph,
      factsOf,
      chosen: [chosen?.left ?? null, chosen?.right ?? null],
      choose: (node: number) => {
        setAspect(null);
        onChange({ ...view, step: nodeKey(graph.nodes, node) });
      },
    }),
    [graph, factsOf, chosen, view, onChange],
  );
  return (
    <div className={styles.difference}>
      <p className={styles.lead}>{useLead(difference)}</p>
      <div className={styles.findings}>
        {telling.pairs.map(({ pair, place }) => (
          <PairFindings key={`${pair.left} ${pair.right}`} graph={graph} pair={pair} place={place} onOpen={open} />
        ))}
        {telling.more > 0 ? <p className={styles.lead}>{texts.findings.morePlaces(telling.more)}</p> : null}
      </div>
      {chosen === undefined ? null : (
        <>
          <Chosen value={lit}>
            <Suspense fallback={<Skeleton height={240} />}>
              <DifferenceGraph picture={picture} />
            </Suspense>
          </Chosen>
          {part.folded === 0 && histories.whole === null ? null : (
            <div className={styles.folded}>
              {part.folded === 0 ? null : texts.hiddenNodes(part.folded)}
              {isChosenDrawn ? null : <span>{texts.selectionHidden}</span>}
              {histories.whole === null ? null : (
                <Button
                  look="ghost"
                  size="small"
                  onClick={() => {
                    onChange({ ...view, whole: isWhole ? undefined : true });
                  }}
                >
                  {isWhole ? texts.showLess : texts.showAll}
                </Button>
              )}
            </div>
          )}
          <div className={styles.columns}>
            <CounterpartList
              difference={difference}
              chosen={chosen}
              onChoose={(pair) => {
                open(pair, null);
              }}
            />
            <CounterpartDifference difference={difference} pair={chosen} wanted={aspect} />
          </div>
        </>
      )}
    </div>
  );
}

/** The pair that a node is of; null where it is in none. */
function pairAt({ graph, counterparts }: LineageDifference, step: string | undefined): Counterparts | null {
  if (step === undefined) return null;
  const [node] = indicesOf(graph.nodes, [step as NodeKey]);
  if (node === undefined) return null;
  return counterparts.find(({ left, right }) => left === node || right === node) ?? null;
}

/** As many partings are told in words. */
const FEW = 2;

/** The steps to tell in words: where the histories part, and the runs that made what is compared. */
function tellingPairs({ counterparts, generation, graph, share }: LineageDifference) {
  const place = share.includes(SHARED) ? ('parting' as const) : ('beginning' as const);
  const partings = counterparts.filter(({ left, right }) =>
    [left, right].some((node) => node !== null && generation[node] === 0),
  );
  const told = partings.slice(0, FEW);
  const makers = counterparts.findLast(
    ({ left, right }) => left !== null && right !== null && graph.nodes.kind[left] === RUN,
  );
  const following = makers === undefined || told.includes(makers) ? [] : [makers];
  return {
    pairs: [
      ...told.map((pair) => ({ pair, place })),
      ...following.map((pair) => ({ pair, place: 'following' as const })),
    ],
    /** Partings that are not told. */
    more: partings.length - told.length,
  };
}

/** What there is to say about the two as wholes; nothing where they simply part. */
function useLead(difference: LineageDifference): string | null {
  const { compare: texts } = useMessages();
  const { graph, share, leftBase, rightBase, counterparts } = difference;
  const [left, right] = [graph.nodes.name[leftBase] ?? '', graph.nodes.name[rightBase] ?? ''];
  if (counterparts.length === 0) return texts.sameLineage;
  if (shareOf(difference, leftBase) === 'shared') return texts.goesOn.right(left, right);
  if (shareOf(difference, rightBase) === 'shared') return texts.goesOn.left(left, right);
  return share.includes(SHARED) ? null : texts.apart;
}
