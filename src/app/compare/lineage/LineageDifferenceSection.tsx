import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { historyQuery, type LineageBase } from '../../../api/lineage.ts';
import type { ProjectAddress } from '../../../api/projects.ts';
import { useFormats, useMessages } from '../../../i18n/language.ts';
import type { Counterparts } from '../../../model/counterparts.ts';
import { lineageDifference, type LineageDifference } from '../../../model/difference.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { Section } from '../../Section.tsx';
import { CounterpartDifference } from './CounterpartDifference.tsx';
import { CounterpartList } from './CounterpartList.tsx';
import { DifferenceGraph } from './DifferenceGraph.tsx';
import { Legend } from './Legend.tsx';
import { pictureOf, shareOf } from './picture.ts';
import styles from './LineageDifferenceSection.module.css';

interface LineageDifferenceSectionProps {
  readonly address: ProjectAddress;
  readonly left: LineageBase;
  readonly right: LineageBase;
}

/** Longer lineages are compared in their nearest part, and the page says so. */
const BUDGET = 2_000;

/** Where the lineages of two versions or two runs part, and what differs there. */
export function LineageDifferenceSection({ address, left, right }: LineageDifferenceSectionProps) {
  const { compare: texts } = useMessages();
  const one = useQuery({ ...historyQuery(address, left, BUDGET), throwOnError: false });
  const other = useQuery({ ...historyQuery(address, right, BUDGET), throwOnError: false });
  const difference = useMemo(
    () => (one.data && other.data ? lineageDifference(one.data, other.data) : null),
    [one.data, other.data],
  );
  const hasFailed = [one, other].some(({ data, error }) => data === null || (data === undefined && error !== null));
  const again = () => {
    for (const query of [one, other]) void query.refetch();
  };
  return (
    <Section title={texts.lineages} aside={difference === null ? undefined : <Legend difference={difference} />}>
      {difference !== null ? (
        <Difference key={JSON.stringify([left, right])} difference={difference} />
      ) : hasFailed ? (
        <Notice tone="danger" title={texts.noLineage} action={<Button onClick={again}>{texts.again}</Button>} />
      ) : (
        <div aria-busy>
          <Skeleton height={240} />
        </div>
      )}
    </Section>
  );
}

function Difference({ difference }: { readonly difference: LineageDifference }) {
  const { compare: texts } = useMessages();
  const formats = useFormats();
  const [isWhole, setIsWhole] = useState(false);
  const [wanted, setWanted] = useState<Counterparts | null>(null);
  const picture = useMemo(() => pictureOf(difference, isWhole), [difference, isWhole]);
  const { counterparts, graph } = difference;
  // An answer that came anew has other objects for the same pairs.
  const chosen = counterparts.find((pair) => pair === wanted) ?? counterparts[0];
  const choose = (node: number) => {
    setWanted(counterparts.find(({ left, right }) => left === node || right === node) ?? null);
  };
  return (
    <div className={styles.difference}>
      {graph.truncated ? <Notice tone="warning" title={texts.lineageCut(formats.number(BUDGET))} /> : null}
      <p className={styles.lead}>{useLead(difference)}</p>
      {chosen === undefined ? null : (
        <>
          <DifferenceGraph picture={picture} chosen={[chosen.left, chosen.right]} onChoose={choose} />
          {picture.folded > 0 ? (
            <div className={styles.folded}>
              {texts.folded(picture.folded)}
              <Button look="ghost" size="small" onClick={() => setIsWhole(true)}>
                {texts.unfold}
              </Button>
            </div>
          ) : null}
          <div className={styles.columns}>
            <CounterpartList difference={difference} chosen={chosen} onChoose={setWanted} />
            <CounterpartDifference difference={difference} pair={chosen} />
          </div>
        </>
      )}
    </div>
  );
}

/** What there is to say about the two as wholes; nothing where they simply part. */
function useLead(difference: LineageDifference): string | null {
  const { compare: texts } = useMessages();
  const { graph, share, leftBase, rightBase, counterparts } = difference;
  const [left, right] = [graph.nodes.name[leftBase] ?? '', graph.nodes.name[rightBase] ?? ''];
  if (counterparts.length === 0) return texts.sameLineage;
  if (shareOf(difference, leftBase) === 'shared') return texts.goesOn.right(left, right);
  if (shareOf(difference, rightBase) === 'shared') return texts.goesOn.left(left, right);
  return share.includes(0) ? null : texts.apart;
}
