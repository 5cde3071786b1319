import { useMessages } from '../../../i18n/language.ts';
import type { Counterparts } from '../../../model/counterparts.ts';
import { type LineageDifference, SHARED } from '../../../model/difference.ts';
import { RUN } from '../../../model/lineage.ts';
import { IconTile } from '../../../ui/IconTile.tsx';
import { MiddleEllipsis } from '../../../ui/MiddleEllipsis.tsx';
import { Spoken } from '../../../ui/Spoken.tsx';
import styles from './CounterpartList.module.css';

interface CounterpartListProps {
  readonly difference: LineageDifference;
  readonly chosen: Counterparts;
  readonly onChoose: (pair: Counterparts) => void;
}

/** More of the first and of those that followed are not listed: the graph has them all. */
const MOST = { first: 20, after: 40 };

/** What differs, step by step: first where the lineages part, then what followed. */
export function CounterpartList({ difference, chosen, onChoose }: CounterpartListProps) {
  const { compare: texts } = useMessages();
  const { graph, share, generation, counterparts } = difference;
  const isParting = ({ left, right }: Counterparts) =>
    [left, right].some((node) => node !== null && generation[node] === 0);
  const first = counterparts.filter(isParting);
  const after = counterparts.filter((pair) => !isParting(pair));
  const listed = (pairs: readonly Counterparts[], most: number) => {
    const shown = pairs.slice(0, most);
    // What was chosen in the graph is listed wherever it stands.
    return pairs.includes(chosen) && !shown.includes(chosen) ? [...shown, chosen] : shown;
  };
  const parts = [
    { title: share.includes(SHARED) ? texts.parting : texts.beginning, pairs: listed(first, MOST.first) },
    { title: texts.after, pairs: listed(after, MOST.after) },
  ];
  const more = counterparts.length - parts.reduce((sum, { pairs }) => sum + pairs.length, 0);
  return (
    <nav className={styles.steps} aria-label={texts.steps}>
      {parts.map(({ title, pairs }) =>
        pairs.length === 0 ? null : (
          <div key={title}>
            <h3 className={styles.title}>{title}</h3>
            <ul className={styles.list}>
              {pairs.map((pair) => (
                <li key={`${pair.left} ${pair.right}`}>
                  <Step graph={graph} pair={pair} isChosen={pair === chosen} onChoose={onChoose} />
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
      {more > 0 ? <p className={styles.more}>{texts.moreSteps(more)}</p> : null}
    </nav>
  );
}

interface StepProps {
  readonly graph: LineageDifference['graph'];
  readonly pair: Counterparts;
  readonly isChosen: boolean;
  readonly onChoose: (pair: Counterparts) => void;
}

function Step({ graph: { nodes }, pair, isChosen, onChoose }: StepProps) {
  const { compare: texts } = useMessages();
  const node = (pair.left ?? pair.right)!;
  const [left, right] = [pair.left, pair.right].map((side) => (side === null ? null : (nodes.name[side] ?? '')));
  const name = left === null ? texts.onlyIn.right(right ?? '') : right === null ? texts.onlyIn.left(left ?? '') : null;
  return (
    <button
      type="button"
      className={styles.step}
      aria-pressed={isChosen}
      onClick={() => {
        onChoose(pair);
      }}
    >
      <Spoken>{name ?? texts.step(left ?? '', right ?? '')}</Spoken>
      <IconTile
        kind={nodes.kind[node] === RUN ? 'run' : 'artifact'}
        type={nodes.types[nodes.type[node] ?? -1]}
        size={24}
      />
      <span className={styles.names} aria-hidden>
        {[left, right].map((side, k) =>
          side === null || side === undefined ? (
            <span key={k === 0 ? 'left' : 'right'} className={styles.missing}>
              {texts.missing}
            </span>
          ) : (
            <MiddleEllipsis key={k === 0 ? 'left' : 'right'} text={side} />
          ),
        )}
      </span>
    </button>
  );
}
