import { useMemo } from 'react';
import { useFormats, useMessages } from '../../../i18n/language.ts';
import type { Counterparts } from '../../../model/counterparts.ts';
import type { LineageDifference } from '../../../model/difference.ts';
import { RUN } from '../../../model/lineage.ts';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { ARTIFACT_ASPECTS, type Aspect, RUN_ASPECTS } from './counterpartFacts.ts';
import { type Finding, findingsOf } from './findings.ts';
import styles from './PairFindings.module.css';
import { useAspects } from './useAspects.ts';

export type PairPlace = 'parting' | 'beginning' | 'following';

interface PairFindingsProps {
  readonly graph: LineageDifference['graph'];
  readonly pair: Counterparts;
  /** Whether the histories part here, begin here as they share nothing, or only go on. */
  readonly place: PairPlace;
  readonly onOpen: (pair: Counterparts, aspect: Aspect | null) => void;
}

/** Where histories part, and what differs there: in words, each of which opens the details. */
export function PairFindings({ graph, pair, place, onOpen }: PairFindingsProps) {
  const { findings: texts } = useMessages().compare;
  const left = useAspects(graph, pair.left);
  const right = useAspects(graph, pair.right);
  const [one, other] = [pair.left, pair.right].map((node) => (node === null ? null : (graph.nodes.name[node] ?? '')));
  const lead = texts[place](one ?? null, other ?? null);
  const isRun = graph.nodes.kind[(pair.left ?? pair.right)!] === RUN;
  const isPair = pair.left !== null && pair.right !== null;
  // A run may have used tens of thousands of versions.
  const found = useMemo(
    () => (isPair && left && right ? findingsOf(left, right, isRun ? RUN_ASPECTS : ARTIFACT_ASPECTS) : null),
    [isPair, isRun, left, right],
  );
  return (
    <div className={styles.pair}>
      <button
        type="button"
        className={styles.lead}
        onClick={() => {
          onOpen(pair, null);
        }}
      >
        {lead}
      </button>
      {!isPair || left === null || right === null ? null : found === null ? (
        <Skeleton width="240px" />
      ) : found.length === 0 ? (
        <span className={styles.none}>{texts.nothing}</span>
      ) : (
        <ul className={styles.list}>
          {found.map((finding) => (
            <li key={keyOf(finding)}>
              <button
                type="button"
                className={styles.finding}
                onClick={() => {
                  onOpen(pair, finding.aspect);
                }}
              >
                <FindingText finding={finding} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function keyOf(finding: Finding): string {
  return finding.kind === 'value' ? `${finding.aspect} ${finding.path}` : `${finding.aspect} ${finding.kind}`;
}

function FindingText({ finding }: { readonly finding: Finding }) {
  const { findings: texts } = useMessages().compare;
  const { measure } = useFormats();
  if (finding.kind === 'whole') return texts.whole[finding.aspect];
  if (finding.kind === 'count') return (finding.more ? texts.more : texts.count)[finding.aspect](finding.count);
  const { aspect, path, left, right } = finding;
  const rounded = (value: string) => (Number.isFinite(Number(value)) && value !== '' ? measure(Number(value)) : value);
  const text = (value: string | null) =>
    value === null ? texts.noValue : aspect === 'results' ? rounded(value) : value;
  return texts.value(path, text(left), text(right));
}
